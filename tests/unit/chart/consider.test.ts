import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSERTIONS } from '../../../lib/annotate/types.ts';
import { considerCauses } from '../../../lib/chart/consider.ts';
import { type ChartMention, whatIsSaid } from '../../../lib/chart/statuses.ts';
import { CHART, nameOf, said } from './chart-support.ts';

const consider = (...mentions: ChartMention[]) =>
  considerCauses(whatIsSaid(mentions), { chart: CHART, nameOf });
const scores = (...mentions: ChartMention[]) =>
  Object.fromEntries(consider(...mentions).map(({ id, score }) => [id, score]));

describe('considerCauses', () => {
  it('ranks by what speaks for each, with its reasons', () => {
    const [first] = consider(said('numbness'), said('saddle'));
    expect(first?.id).toBe('tight-tail');
    expect(first?.score).toBe(5);
    expect(first?.for.map(({ concept, weight }) => [concept, weight])).toEqual([
      ['saddle', 4],
      ['numbness', 1],
    ]);
  });

  it('counts a finding once, however often it is written', () => {
    expect(scores(said('saddle'), said('saddle'), said('numbness'))).toEqual({ 'tight-tail': 5 });
  });

  it('counts a possible finding for half', () => {
    expect(scores(said('saddle', 'uncertain'), said('numbness'))).toEqual({ 'tight-tail': 3 });
  });

  it('takes off for a denied finding that a cause nearly always shows', () => {
    const [first] = consider(said('saddle', 'negated'), said('retention'), said('numbness'));
    expect(first?.score).toBe(2);
    expect(first?.against.map(({ concept, status }) => [concept, status])).toEqual([['saddle', 'denied']]);
  });

  it('takes off for a finding that a cause excludes', () => {
    expect(scores(said('clue:groin'), said('clue:stiff-hip'))).toEqual({ 'sore-hip': 9 });
    expect(scores(said('clue:groin'), said('clue:stiff-hip'), said('numbness'))).toEqual({ 'sore-hip': 6 });
  });

  const nothing: [string, ChartMention[]][] = [
    ['nothing is said', []],
    ['all is denied', [said('numbness', 'negated'), said('saddle', 'negated')]],
    ['all is of a relative, planned or past', [said('saddle', 'family'), said('retention', 'hypothetical')]],
    ['one finding stands alone', [said('retention')]],
    ['only context speaks', [said('clue:diabetes'), said('clue:diabetes', 'historical')]],
    ['one clue stands alone', [said('clue:groin')]],
  ];
  it.each(nothing)('offers nothing where %s', (_, mentions) => {
    expect(consider(...mentions)).toEqual([]);
  });

  it('counts context from the past, and no other clue', () => {
    expect(scores(said('numbness'), said('clue:diabetes', 'historical'))).toEqual({ 'pinched-root': 6 });
    expect(consider(said('clue:groin', 'historical'), said('clue:stiff-hip', 'historical'))).toEqual([]);
  });

  it('counts a test only where its result is said', () => {
    const positive = said('leg-lift', 'affirmed', { cue: { text: 'positive' } });
    expect(scores(said('numbness'), positive)).toEqual({ 'pinched-root': 3 });
    expect(scores(said('numbness'), said('leg-lift'))).toEqual({});
  });

  it('offers a cause that the note names, and takes off where the note rules it out', () => {
    expect(consider(said('sore-hip', 'uncertain'), said('clue:groin'))[0]?.score).toBe(4.8);
    const [ruledOut] = consider(said('saddle'), said('retention'), said('tight-tail', 'negated'));
    expect(ruledOut?.score).toBe(6.4);
    expect(ruledOut?.against[0]?.kind).toBe('named');
  });

  it('says what separates look-alikes that are offered together, with the test of the cause', () => {
    const positive = said('leg-lift', 'affirmed', { cue: { text: 'positive' } });
    const both = consider(said('numbness'), said('retention'), positive);
    expect(both.map(({ id }) => id)).toEqual(['tight-tail', 'pinched-root']);
    expect(both[1]?.separatedBy).toEqual([
      {
        from: 'tight-tail',
        text: 'One root, one side.',
        test: { id: 'leg-lift', lrPositive: 1.3, lrNegative: 0.3 },
      },
    ]);
    expect(both[0]?.separatedBy).toEqual([{ from: 'pinched-root', text: 'The tail is numb on both sides.' }]);
  });

  it('lists no more than the facts of the order say', () => {
    const many = consider(
      said('tight-tail'),
      said('pinched-root'),
      said('sore-hip'),
      said('numbness'),
      said('saddle'),
    );
    expect(many.length).toBeLessThanOrEqual(CHART.order.most);
  });
});

const anyMention = fc.record({
  concept: fc.constantFrom(...Object.keys(CHART.evidence), ...Object.keys(CHART.causes)),
  assertion: fc.constantFrom(...ASSERTIONS),
});

describe('considerCauses, for any page', () => {
  it('does not depend on the order of mentions', () => {
    fc.assert(
      fc.property(fc.array(anyMention, { maxLength: 12 }), rows => {
        const mentions = rows.map(({ concept, assertion }) => said(concept, assertion));
        expect(scores(...mentions)).toEqual(scores(...[...mentions].reverse()));
      }),
    );
  });

  it('never ranks a cause lower for one more finding that it lists', () => {
    fc.assert(
      fc.property(fc.array(anyMention, { maxLength: 8 }), rows => {
        const mentions = rows.map(({ concept, assertion }) => said(concept, assertion));
        const before = scores(...mentions)['tight-tail'] ?? 0;
        expect(
          scores(...mentions, said('retention'), said('saddle'))['tight-tail'] ?? 0,
        ).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
