import { describe, expect, it } from 'vitest';
import { RULES } from '../../data/rules/index.ts';
import type { Dataset } from '../../data/rules/types.ts';
import type { Entry } from '../../data/schema.ts';
import { applyExceptions, runRules } from '../../scripts/reference/check.ts';
import { ENTRIES, SOURCES } from '../components/support/entries.ts';

const GOOD: Dataset = { entries: ENTRIES, anatomy: [], sources: SOURCES, redirects: {} };

/** The five good entries with one of them changed. */
function withEntry(id: string, change: Partial<Entry>): Dataset {
  const entries = ENTRIES.map(entry => (entry.id === id ? ({ ...entry, ...change } as Entry) : entry));
  return { ...GOOD, entries };
}

const rulesOf = (data: Dataset) => [...new Set(runRules(data).map(({ rule }) => rule))];
const claim = (text: string, sources = ['atlas']) => ({ text, sources });

describe('rules', () => {
  it('find nothing wrong with good content', () => {
    expect(runRules(GOOD)).toEqual([]);
  });

  it('each have a name of their own and say what must hold', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
    for (const { description } of RULES) expect(description).toMatch(/\.$/);
  });

  const bad: [rule: string, why: string, data: Dataset][] = [
    [
      'sources-exist',
      'a key without a work',
      withEntry('dead-foot', { definition: claim('A foot.', ['nowhere']) }),
    ],
    [
      'sources-used',
      'a work nobody cites',
      { ...GOOD, sources: { ...SOURCES, spare: { ...SOURCES.atlas, DOI: '10.1/x' } as never } },
    ],
    [
      'sources-identifiable',
      'two keys, one work',
      { ...GOOD, sources: { ...SOURCES, again: SOURCES.trial as never } },
    ],
    [
      'relations-resolve',
      'an id that is no entry',
      withEntry('dead-foot', { related: { causes: ['pinched-root', 'tight-tail', 'ghost'] } }),
    ],
    [
      'relations-resolve',
      'a test among the causes',
      withEntry('dead-foot', { related: { causes: ['pinched-root', 'tight-tail', 'leg-lift'] } }),
    ],
    ['relations-mutual', 'a one-way relation', withEntry('long-walk', { related: {} })],
    [
      'relations-mutual',
      'a look-alike that does not look back',
      withEntry('tight-tail', { lookAlikes: undefined } as never),
    ],
    ['wording', 'a diagnosis', withEntry('dead-foot', { definition: claim('The diagnosis is clear.') })],
    ['wording', 'unfinished text', withEntry('dead-foot', { definition: claim('TODO write this.') })],
    [
      'reading-length',
      'a definition of 400 characters',
      withEntry('dead-foot', { definition: claim('word '.repeat(80).trim()) }),
    ],
    [
      'forms-distinct',
      'one form, two concepts',
      withEntry('dead-foot', { forms: ['Dead foot', 'leg lift'] }),
    ],
    [
      'forms-distinct',
      'a form twice in one entry',
      withEntry('dead-foot', { forms: ['Dead foot', 'dead foot'] }),
    ],
    [
      'accuracy-consistent',
      'an interval that does not hold its estimate',
      withEntry('leg-lift', {
        accuracy: [
          {
            target: 'pinched-root',
            sensitivity: 0.5,
            sensitivityInterval: [0.6, 0.9],
            population: '9 people',
            sources: ['trial'],
          },
        ],
      } as never),
    ],
    [
      'codes-distinct',
      'a code twice',
      withEntry('pinched-root', {
        codes: [
          { code: 'M54.16', label: 'One', checked: 2021 },
          { code: 'M54.16', label: 'Two', checked: 2021 },
        ],
      }),
    ],
    ['redirects-lead-home', 'a redirect to nowhere', { ...GOOD, redirects: { old: 'ghost' } }],
    [
      'redirects-lead-home',
      'a redirect from an entry that exists',
      { ...GOOD, redirects: { 'dead-foot': 'long-walk' } },
    ],
    [
      'numbers-cited',
      'a figure without a source',
      withEntry('dead-foot', { group: 'seen in 40% of people' }),
    ],
    [
      'emergencies-lead',
      'an emergency without early signs',
      {
        ...GOOD,
        entries: [
          ...ENTRIES,
          {
            ...ENTRIES[1],
            id: 'cauda-equina-syndrome',
            redFlag: { why: 'Hours.', action: 'Send.', sources: ['atlas'] },
          } as Entry,
        ],
      },
    ],
    [
      'tables-square',
      'a row with a value too few',
      {
        ...GOOD,
        anatomy: [
          {
            id: 'table-x',
            kind: 'table',
            name: 'Pains',
            columns: ['one', 'two'],
            rows: [{ feature: 'pain', values: ['yes'], sources: ['atlas'] }],
            review: { status: 'drafted', date: '2026-01-01' },
          },
        ],
      },
    ],
  ];
  it.each(bad)('%s catches %s', (rule, _why, data) => {
    expect(rulesOf(data)).toContain(rule);
  });

  it('are all shown to catch something', () => {
    expect([...new Set(bad.map(([rule]) => rule))].sort()).toEqual(RULES.map(({ name }) => name).sort());
  });

  it('let two concepts share a form that a guard settles', () => {
    const guarded = withEntry('dead-foot', {
      forms: ['Dead foot', { text: 'leg lift', guard: { near: ['foot'] } }],
    });
    expect(rulesOf(guarded)).not.toContain('forms-distinct');
  });
});

describe('exceptions', () => {
  const problem = {
    rule: 'wording',
    file: 'causes/a.yaml',
    field: 'definition.text',
    message: 'says "TODO"',
    tip: 'Finish.',
  };
  const exception = {
    rule: 'wording',
    file: 'causes/a.yaml',
    about: 'TODO',
    reason: 'waiting for the author',
    until: '2026-12-31',
  };

  it('take a known problem away until they expire', () => {
    expect(applyExceptions([problem], [exception], '2026-12-31')).toEqual([]);
    const expired = applyExceptions([problem], [exception], '2027-01-01');
    expect(expired.map(({ rule }) => rule)).toEqual(['wording', 'exceptions']);
  });

  it('fail when nothing needs them any more', () => {
    expect(applyExceptions([], [exception], '2026-06-01')[0]?.message).toContain('nothing needs');
  });
});
