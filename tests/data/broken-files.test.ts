import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entrySchema } from '../../data/schema.ts';
import { toCanonicalYaml } from '../../scripts/reference/canonical.ts';
import { loadExceptions } from '../../scripts/reference/check.ts';
import { checkCanonical } from '../../scripts/reference/check-canonical.ts';
import { loadData } from '../../scripts/reference/load-data.ts';
import { ENTRIES, SOURCES } from '../components/support/entries.ts';

const goodEntry = (id: string) => {
  const { id: _id, ...content } = ENTRIES.find(entry => entry.id === id) ?? { id };
  return content as Record<string, unknown>;
};

describe('the shape of an entry', () => {
  it('holds for the five good ones', () => {
    for (const { id } of ENTRIES) expect(entrySchema.safeParse(goodEntry(id)).success, id).toBe(true);
  });

  const code = { code: 'M54.16', label: 'Radiculopathy', checked: 2021 };
  const flag = { why: 'Hours decide.', action: 'Send.', sources: ['atlas'] };
  const bad: [why: string, field: string, id: string, change: Record<string, unknown>][] = [
    [
      'a red flag without an action',
      'redFlag.action',
      'tight-tail',
      { redFlag: { ...flag, action: undefined } },
    ],
    ['a red flag without a source', 'redFlag.sources', 'tight-tail', { redFlag: { ...flag, sources: [] } }],
    ['a claim without a source', 'definition.sources', 'dead-foot', { definition: { text: 'A foot.' } }],
    [
      'a claim with an empty list of sources',
      'meaning.0.sources',
      'dead-foot',
      { meaning: [{ text: 'A root.', sources: [] }] },
    ],
    [
      'a figure without its people',
      'accuracy.0.population',
      'leg-lift',
      { accuracy: [{ target: 'pinched-root', sensitivity: 0.9, sources: ['trial'] }] },
    ],
    [
      'percent as a proportion',
      'accuracy.0.sensitivity',
      'leg-lift',
      { accuracy: [{ target: 'pinched-root', sensitivity: 90, population: '9 people', sources: ['trial'] }] },
    ],
    ['a code in lower case', 'codes.0.code', 'pinched-root', { codes: [{ ...code, code: 'm54.16' }] }],
    ['a code without its point', 'codes.0.code', 'pinched-root', { codes: [{ ...code, code: 'M5416' }] }],
    [
      'a code without the year of its set',
      'codes.0.checked',
      'pinched-root',
      { codes: [{ ...code, checked: undefined }] },
    ],
    [
      'a guideline without a year',
      'guidelines.0.year',
      'pinched-root',
      {
        guidelines: [
          { body: 'A', region: 'UK', position: 'for', for: 'pain', says: 'Walk.', sources: ['atlas'] },
        ],
      },
    ],
    ['no review', 'review', 'dead-foot', { review: undefined }],
    ['a review without a date', 'review.date', 'dead-foot', { review: { status: 'drafted' } }],
    [
      'a review by nobody in particular',
      'review.status',
      'dead-foot',
      { review: { status: 'reviewed', date: '2026-01-01' } },
    ],
    [
      'a date that is none',
      'review.date',
      'dead-foot',
      { review: { status: 'drafted', date: '2026-02-30' } },
    ],
    ['an id inside the file', '', 'dead-foot', { id: 'dead-foot' }],
    ['a field of another kind', '', 'dead-foot', { picture: [{ text: 'Pain.', sources: ['atlas'] }] }],
  ];
  it.each(bad)('does not allow %s', (_why, field, id, change) => {
    const result = entrySchema.safeParse({ ...goodEntry(id), ...change });
    expect(result.error?.issues.map(issue => issue.path.join('.'))).toContain(field);
  });
});

describe('a folder of content', () => {
  let dir: string;
  const write = (file: string, text: string) => writeFileSync(path.join(dir, file), text);
  const problemsOf = async (file: string) =>
    (await loadData(dir)).problems.filter(problem => problem.file === file);

  beforeEach(() => {
    dir = mkdtempSync(path.join(os.tmpdir(), 'ramus-content-'));
    for (const folder of ['causes', 'symptoms', 'tests', 'treatments', 'anatomy']) {
      mkdirSync(path.join(dir, folder));
    }
    for (const { id, kind } of ENTRIES) write(`${kind}s/${id}.yaml`, toCanonicalYaml(goodEntry(id)));
    write('sources.yaml', toCanonicalYaml(SOURCES));
    write('redirects.yaml', '{}\n');
    write('exceptions.yaml', '[]\n');
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('is right when nothing is wrong', async () => {
    const { data, problems } = await loadData(dir);
    expect(problems).toEqual([]);
    expect(data.entries).toHaveLength(ENTRIES.length);
    expect(await checkCanonical(dir, data)).toEqual([]);
  });

  it('does not pass over a file that it does not read', async () => {
    write('causes/forgotten.yml', 'kind: cause\n');
    expect(await problemsOf('causes/forgotten.yml')).toHaveLength(1);
  });

  it('wants an entry in the folder of its kind', async () => {
    write('causes/dead-hand.yaml', toCanonicalYaml(goodEntry('dead-foot')));
    expect((await problemsOf('causes/dead-hand.yaml')).map(({ field }) => field)).toEqual(['kind']);
  });

  it('keeps the works that are right when one is wrong', async () => {
    write('sources.yaml', toCanonicalYaml({ ...SOURCES, zero: { type: 'article-journal', DOI: 'none' } }));
    const { data, problems } = await loadData(dir);
    expect(Object.keys(data.sources)).toEqual(Object.keys(SOURCES));
    expect(problems.map(({ field }) => field)).toEqual(['zero.title', 'zero.DOI', 'zero.tier']);
  });

  const restyled: [how: string, file: string, text: () => string][] = [
    ['other spacing', 'symptoms/dead-foot.yaml', () => `${toCanonicalYaml(goodEntry('dead-foot'))}\n`],
    [
      'other order of keys',
      'symptoms/dead-foot.yaml',
      () => toCanonicalYaml(Object.fromEntries(Object.entries(goodEntry('dead-foot')).reverse())),
    ],
    [
      'works out of order',
      'sources.yaml',
      () => toCanonicalYaml(Object.fromEntries(Object.entries(SOURCES).reverse())),
    ],
  ];
  it.each(restyled)('is not canonical with %s', async (_how, file, text) => {
    write(file, text());
    const { data, problems } = await loadData(dir);
    expect(problems).toEqual([]);
    expect((await checkCanonical(dir, data)).map(problem => problem.file)).toEqual([file]);
  });

  it('reports a malformed exception beside the others, which still count', async () => {
    const whole = {
      rule: 'wording',
      file: 'causes/a.yaml',
      about: 'TODO',
      reason: 'waiting for X',
      until: '2026-12-31',
    };
    write('exceptions.yaml', toCanonicalYaml([whole, { ...whole, reason: 'why', until: 'soon' }]));
    const { exceptions, problems } = await loadExceptions(dir);
    expect(exceptions).toEqual([whole]);
    expect(problems.map(({ field }) => field)).toEqual(['1.reason', '1.until']);
  });
});
