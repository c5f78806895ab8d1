import { describe, expect, it } from 'vitest';
import { readChart } from '../../../lib/chart/read-chart.ts';
import { CHART, said, summaryOf } from './chart-support.ts';

describe('readChart', () => {
  const reading = readChart(
    [
      said('saddle'),
      said('numbness', 'negated'),
      said('clue:groin'),
      said('fever', 'affirmed', { sense: 'could-be' }),
    ],
    CHART,
    summaryOf,
  );

  it('lists findings without clues, and doubtful senses apart', () => {
    expect(reading.findings.map(({ concept }) => concept).sort()).toEqual(['numbness', 'saddle']);
    expect(reading.couldBe.map(({ concept }) => concept)).toEqual(['fever']);
  });

  it('reads ledger and emergencies from the same mentions', () => {
    expect(reading.ledger.map(({ picture }) => picture)).toEqual(['tight-tail']);
    expect(reading.emergencies.map(({ id }) => id)).toEqual(['tight-tail']);
  });

  it('is empty for an empty page', () => {
    expect(readChart([], CHART, summaryOf)).toEqual({
      findings: [],
      couldBe: [],
      ledger: [],
      consider: [],
      emergencies: [],
    });
  });
});
