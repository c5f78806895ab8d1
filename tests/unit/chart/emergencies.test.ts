import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEmergencies } from '../../../lib/chart/emergencies.ts';
import { type ChartMention, whatIsSaid } from '../../../lib/chart/statuses.ts';
import { areToldTogether } from '../../../lib/chart/told-together.ts';
import { CHART, nameOf, said } from './chart-support.ts';

const find = (...mentions: ChartMention[]) =>
  findEmergencies(mentions, whatIsSaid(mentions), { chart: CHART, nameOf });
const fillers = (count: number) => Array.from({ length: count }, () => said('clue:groin'));

describe('findEmergencies', () => {
  it('gives the signs with their mentions, why, what to do, and the sources', () => {
    const sign = said('saddle');
    expect(find(sign)).toEqual([
      {
        id: 'tight-tail',
        name: 'Tight tail',
        signs: [{ concept: 'saddle', name: 'Saddle anesthesia', mentions: [sign] }],
        why: 'It cannot wait.',
        action: 'Send at once.',
        sources: [{ key: 'atlas', title: 'Atlas' }],
      },
    ]);
  });

  const rows: [string, ChartMention[], number][] = [
    ['a sign that is denied', [said('saddle', 'negated')], 0],
    ['a sign of the past', [said('saddle', 'historical')], 0],
    ['a sign in advice', [said('saddle', 'hypothetical')], 0],
    ['a sign that is only possible', [said('saddle', 'uncertain')], 0],
    ['an unspecific sign alone', [said('fever')], 0],
    ['half of a pair', [said('retention')], 0],
    ['a pair', [said('retention'), said('numbness')], 1],
    ['a pair told pages apart', [said('retention'), ...fillers(40), said('numbness')], 0],
    [
      'a sign with what the person brings, wherever it stands',
      [said('fever'), ...fillers(40), said('clue:diabetes', 'historical')],
      1,
    ],
    ['the emergency named as present', [said('tight-tail')], 1],
    ['the emergency named as possible', [said('tight-tail', 'uncertain')], 1],
    ['the emergency ruled out', [said('tight-tail', 'negated')], 0],
    ['the emergency of a relative', [said('tight-tail', 'family')], 0],
  ];
  it.each(rows)('%s', (_, mentions, expected) => {
    expect(find(...mentions)).toHaveLength(expected);
  });

  it('takes a name only with what must stand beside it', () => {
    const emergencies = CHART.emergencies.map(row => ({ ...row, namedWith: ['clue:diabetes'] }));
    const named = (...mentions: ChartMention[]) =>
      findEmergencies(mentions, whatIsSaid(mentions), { chart: { ...CHART, emergencies }, nameOf });
    expect(named(said('tight-tail'))).toEqual([]);
    expect(named(said('tight-tail'), said('clue:diabetes'))).toHaveLength(1);
  });
});

describe('areToldTogether', () => {
  it('agrees with trying every choice of one place a group', () => {
    const places = fc.array(fc.nat(30), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(places, { minLength: 1, maxLength: 3 }), fc.nat(12), (groups, reach) => {
        const choices = groups.reduce<number[][]>(
          (all, group) => all.flatMap(chosen => group.map(place => [...chosen, place])),
          [[]],
        );
        const expected = choices.some(chosen => Math.max(...chosen) - Math.min(...chosen) <= reach);
        expect(areToldTogether(groups, reach)).toBe(expected);
      }),
    );
  });

  it('is never so with a group that is nowhere', () => {
    expect(areToldTogether([[1], []], 5)).toBe(false);
  });
});
