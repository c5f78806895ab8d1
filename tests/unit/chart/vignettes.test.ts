/** The project's own chart reading on textbook pictures, and on notes that hold nothing to raise. */
import { describe, expect, it } from 'vitest';
import { createAnnotator } from '../../../lib/annotate/create-annotator.ts';
import { type ChartReading, readChart } from '../../../lib/chart/read-chart.ts';
import type { ChartMention } from '../../../lib/chart/statuses.ts';
import { loadProjectChart } from '../../../scripts/reference/load-annotator.ts';
import { QUIET_NOTES } from '../../fixtures/quiet-notes.ts';
import { VIGNETTES, type Vignette } from '../../fixtures/vignettes.ts';

const { lexicon, chart, summaries } = await loadProjectChart();
const annotator = createAnnotator(lexicon);
const byId = new Map(summaries.map(summary => [summary.id, summary]));

function read(text: string): ChartReading<ChartMention> {
  const mentions = annotator.annotate(text).mentions.flatMap((mention, at): ChartMention[] => {
    return mention.concept === null ? [] : [{ ...mention, concept: mention.concept, id: String(at) }];
  });
  return readChart(mentions, chart, id => byId.get(id));
}

const answersOf = ({ cause, also = [] }: Vignette) => [cause, ...also];
const isInFirstThree = (vignette: Vignette) =>
  read(vignette.text)
    .consider.slice(0, 3)
    .some(({ id }) => answersOf(vignette).includes(id));
const shareOf = (vignettes: readonly Vignette[]) =>
  vignettes.filter(isInFirstThree).length / vignettes.length;

const HELD = VIGNETTES.filter(({ held }) => held);
const SEEN = VIGNETTES.filter(({ held }) => !held);
const EMERGENCIES = new Set(chart.emergencies.map(({ cause }) => cause));

describe('textbook vignettes', () => {
  it('cover the reference: at least 45 causes, every emergency among them, a third held back', () => {
    const causes = new Set(VIGNETTES.map(({ cause }) => cause));
    expect(VIGNETTES.length).toBeGreaterThanOrEqual(60);
    expect(causes.size).toBeGreaterThanOrEqual(45);
    expect([...EMERGENCIES].filter(cause => !causes.has(cause))).toEqual([]);
    expect(HELD.length / VIGNETTES.length).toBeGreaterThanOrEqual(0.25);
    for (const { cause, source } of VIGNETTES)
      expect(byId.get(cause)?.kind, `${cause} ${source}`).toBe('cause');
  });

  it('find the right cause among the first three in nine of ten, seen and held alike', () => {
    expect(shareOf(SEEN)).toBeGreaterThanOrEqual(0.9);
    expect(shareOf(HELD)).toBeGreaterThanOrEqual(0.9);
  });

  it('bring up the emergency in nine of ten', () => {
    const urgent = VIGNETTES.filter(({ cause }) => EMERGENCIES.has(cause));
    const found = urgent.filter(vignette =>
      read(vignette.text).emergencies.some(({ id }) => answersOf(vignette).includes(id)),
    );
    expect(found.length / urgent.length).toBeGreaterThanOrEqual(0.9);
  });

  it('bring up no emergency in pictures that are none', () => {
    const calm = VIGNETTES.filter(({ cause }) => !EMERGENCIES.has(cause));
    const alarmed = calm.filter(vignette =>
      read(vignette.text).emergencies.some(({ id }) => !answersOf(vignette).includes(id)),
    );
    expect(alarmed.map(({ cause }) => cause)).toEqual([]);
  });

  it('give at most ten, best first, each with a reason that the page holds', () => {
    for (const { text } of VIGNETTES) {
      const { consider } = read(text);
      expect(consider.length).toBeLessThanOrEqual(chart.order.most);
      expect(consider.map(({ score }) => score)).toEqual(
        consider.map(({ score }) => score).sort((a, b) => b - a),
      );
      for (const cause of consider) expect(cause.for[0]?.mentions.length).toBeGreaterThan(0);
    }
  });
});

describe('quiet notes', () => {
  it.each(QUIET_NOTES)('raise no emergency: %#', ({ text, isEmpty }) => {
    const { emergencies, consider } = read(text);
    expect(emergencies.map(({ id }) => id)).toEqual([]);
    if (isEmpty) expect(consider.map(({ id }) => id)).toEqual([]);
  });
});
