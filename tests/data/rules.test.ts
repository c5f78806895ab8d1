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

/** The good test with one row of figures instead of its own. */
function withRow(row: Record<string, unknown>): Dataset {
  const whole = { target: 'pinched-root', population: '9 people', sources: ['trial'], ...row };
  return withEntry('leg-lift', { accuracy: [whole] } as never);
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
      'sources-identifiable',
      'a work without DOI, PMID or address',
      { ...GOOD, sources: { ...SOURCES, again: { ...SOURCES.trial, DOI: undefined } as never } },
    ],
    [
      'sources-identifiable',
      'one address, two works',
      {
        ...GOOD,
        sources: { ...SOURCES, again: { ...SOURCES.atlas, URL: 'http://www.example.org/atlas/' } as never },
      },
    ],
    ...[
      'https://lib-ezproxy.example.edu/a',
      'https://www.staging.example.org/a',
      'http://10.1.2.3/a',
      'https://example.org:2400/a',
    ].map((URL): [string, string, Dataset] => [
      'sources-public',
      URL,
      { ...GOOD, sources: { ...SOURCES, atlas: { ...SOURCES.atlas, URL } as never } },
    ]),
    [
      'no-drafting-notes',
      'a note among the authors',
      {
        ...GOOD,
        sources: {
          ...SOURCES,
          atlas: { ...SOURCES.atlas, author: [{ literal: 'authors not shown in the excerpt' }] } as never,
        },
      },
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
      'reading-length',
      'a step of the examination that needs a second breath',
      withEntry('leg-lift', {
        procedure: { steps: ['word '.repeat(60).trim()], sources: ['atlas'] },
      } as never),
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
      withRow({ sensitivity: 0.5, sensitivityInterval: [0.6, 0.9] }),
    ],
    ['accuracy-consistent', 'an interval without its estimate', withRow({ sensitivityInterval: [0.6, 0.9] })],
    [
      'accuracy-consistent',
      'an interval that does not hold the computed ratio',
      withRow({ sensitivity: 0.9, specificity: 0.8, reportedLrPositiveInterval: [5, 9] }),
    ],
    ['accuracy-consistent', 'percent where a proportion belongs', withRow({ sensitivityRange: [41, 93] })],
    ['accuracy-consistent', 'a range upside down', withRow({ specificityRange: [0.9, 0.6] })],
    [
      'accuracy-consistent',
      'a ratio beside the pair it follows from',
      withRow({ sensitivity: 0.9, specificity: 0.3, reportedLrPositive: 1.3 }),
    ],
    ['accuracy-consistent', 'a pair worse than a coin', withRow({ sensitivity: 0.28, specificity: 0.3 })],
    [
      'accuracy-consistent',
      'ratios that are swapped',
      withRow({ reportedLrPositive: 0.3, reportedLrNegative: 10 }),
    ],
    ['accuracy-targets', 'a target that is no entry', withRow({ target: 'pinched-tail', sensitivity: 0.5 })],
    ['accuracy-targets', 'a symptom as target', withRow({ target: 'dead-foot', sensitivity: 0.5 })],
    [
      'accuracy-targets',
      'a cause that the test does not relate to',
      withRow({ target: 'tight-tail', sensitivity: 0.5 }),
    ],
    [
      'accuracy-stands-alone',
      'people named in another row only',
      withRow({ sensitivity: 0.5, population: 'same study; level L5' }),
    ],
    ['accuracy-stands-alone', 'a row without a figure', withRow({})],
    [
      'claims-distinct',
      'one sentence in two sections',
      withEntry('dead-foot', { meaning: [claim('It hangs.')], ask: [claim('it hangs.')] } as never),
    ],
    [
      'ids-unique',
      'one id in two folders',
      { ...GOOD, entries: [...ENTRIES, { ...ENTRIES[2], kind: 'cause', level: 'nerve' } as Entry] },
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
      'numbers-cited',
      'a figure in an explanation of letters',
      withEntry('pinched-root', {
        forms: [{ text: 'PR', senses: ['pulse rate, 60 days after'], otherwise: 'never' }],
      }),
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

  it('say what to do about each problem', () => {
    for (const [rule, , data] of bad) {
      for (const problem of runRules(data)) expect(problem.tip, rule).toMatch(/[.)]$/);
    }
  });

  it('let a name hold a figure, and a target stand in words', () => {
    const named = withEntry('long-walk', { forms: ['Long walk', 'walk of 8%', { text: 'walk of 5 hours' }] });
    expect(runRules(named)).toEqual([]);
    expect(runRules(withRow({ target: 'spinal infection', sensitivity: 0.5 }))).toEqual([]);
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
