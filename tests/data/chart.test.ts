import { describe, expect, it } from 'vitest';
import type { ChartFiles } from '../../data/chart/schema.ts';
import { checkChart } from '../../scripts/reference/check-chart.ts';
import { compileChart, toClues } from '../../scripts/reference/compile-chart.ts';
import { loadChart } from '../../scripts/reference/load-chart.ts';
import { DATA_DIR, loadData } from '../../scripts/reference/load-data.ts';
import { loadLexicon } from '../../scripts/reference/load-lexicon.ts';

const [{ data }, { files, problems }, { rules }] = await Promise.all([
  loadData(),
  loadChart(DATA_DIR),
  loadLexicon(DATA_DIR),
]);
const problemsWith = (change: Partial<ChartFiles>) =>
  checkChart({ data, files: { ...files, ...change }, rules }).map(({ message }) => message);
const [firstClue] = files.clues;
if (!firstClue) throw new Error('data/chart has no clues');

describe('data/chart', () => {
  it('is right', () => {
    expect(problems).toEqual([]);
    expect(checkChart({ data, files, rules })).toEqual([]);
  });

  const bad: [string, Partial<ChartFiles>, RegExp][] = [
    [
      'a cause that is none',
      { clues: [{ ...firstClue, for: [{ causes: ['numbness'], sources: ['x'] }] }] },
      /is no cause/,
    ],
    [
      'a source that the cause does not cite',
      { clues: [{ ...firstClue, for: [{ causes: ['cidp'], sources: ['etg-gtps'] }] }] },
      /cited by none/,
    ],
    ['one cause on both sides', { clues: [{ ...firstClue, against: firstClue.for }] }, /for and against/],
    ['a clue that stands there twice', { clues: [firstClue, firstClue] }, /twice/],
    ['an example that is not found', { clues: [{ ...firstClue, valid: 'Nothing.' }] }, /is not found/],
    [
      'a counterexample that is found',
      { clues: [{ ...firstClue, invalid: firstClue.valid }] },
      /is found in/,
    ],
    ['an open bracket', { clues: [{ ...firstClue, forms: ['(outer thigh'] }] }, /bracket/],
    ['a class that is not there', { clues: [{ ...firstClue, forms: ['<nowhere> thigh'] }] }, /no class/],
    ['a word that is passed over', { clues: [{ ...firstClue, forms: ['outer the thigh'] }] }, /passed over/],
    ['a finding that is a treatment', { findings: [{ finding: 'yoga' }] }, /neither a symptom/],
    [
      'a red flag without an entry',
      { ledger: [{ picture: 'cidp', items: [{ concept: 'ghost', sources: ['statpearls-cidp'] }] }] },
      /no entry/,
    ],
    ['an emergency without an action', { emergencies: [{ cause: 'bone-spurs', rules: [] }] }, /no red flag/],
    [
      'a sign that is nowhere',
      {
        emergencies: [
          { cause: 'deep-vein-thrombosis', rules: [{ signs: [['clue:ghost']], sources: ['aafp-dvt-2019'] }] },
        ],
      },
      /no clue/,
    ],
  ];
  it.each(bad)('is not with %s', (_, change, message) => {
    expect(problemsWith(change).join('\n')).toMatch(message);
  });
});

describe('compileChart', () => {
  const chart = compileChart(data, files, rules.signs);

  it('weighs a finding by how few causes list it, and a common clue no more than its due', () => {
    const { causes, common } = chart.order;
    const saddle = data.entries.find(({ id }) => id === 'saddle-anesthesia')?.related.causes ?? [];
    expect(chart.evidence['saddle-anesthesia']?.for?.['cauda-equina-syndrome']).toBeCloseTo(
      Math.log2(causes / saddle.length),
      2,
    );
    expect(Math.max(...Object.values(chart.evidence['clue:sudden']?.for ?? {}))).toBeLessThanOrEqual(common);
  });

  it('weighs a result of a test by its likelihood ratio', () => {
    // Straight leg raise for disc herniation, the most cautious of its rows: hardly anything when positive.
    const weights = chart.evidence['straight-leg-raise'];
    expect(weights?.for?.['lumbar-disc-herniation']).toBeLessThan(1);
    expect(weights?.denied?.['lumbar-disc-herniation']).toBeGreaterThan(0);
  });

  it('gives each emergency what to do, and sources with an address or a title', () => {
    for (const { cause, why, action, sources } of chart.emergencies) {
      expect(why.length * action.length, cause).toBeGreaterThan(0);
      expect(sources.length, cause).toBeGreaterThan(0);
    }
  });

  it('names every clue that the reader can find', () => {
    const ids = toClues(files).rows.map(([id]) => `clue:${id}`);
    expect(Object.keys(chart.clues)).toEqual(ids);
  });

  it('stores only finite ratios', () => {
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });
});
