import type { EntrySummary } from '../reference/types.ts';
import type { ChartData } from './chart-data.ts';
import { type Considered, considerCauses } from './consider.ts';
import { type Emergency, findEmergencies } from './emergencies.ts';
import { groupFindings, type PageFindings } from './findings.ts';
import { type LedgerPicture, readLedger } from './ledger.ts';
import { type ChartMention, whatIsSaid } from './statuses.ts';

/** All that a page says, read at once. */
export type ChartReading<M extends ChartMention> = PageFindings<M> & {
  ledger: LedgerPicture<M>[];
  consider: Considered<M>[];
  emergencies: Emergency<M>[];
};

/**
 * Mentions, clues among them, in page order → everything the panel shows of the page. Linear in the
 * number of mentions; clues count for causes and are never listed as findings.
 */
export function readChart<M extends ChartMention>(
  mentions: readonly M[],
  chart: ChartData,
  summaryOf: (concept: string) => EntrySummary | undefined,
): ChartReading<M> {
  const said = whatIsSaid(mentions);
  const nameOf = (concept: string) => chart.clues[concept]?.name ?? summaryOf(concept)?.name;
  return {
    ...groupFindings(mentions, summaryOf),
    ledger: readLedger(said, chart, nameOf),
    consider: considerCauses(said, { chart, nameOf }),
    emergencies: findEmergencies(mentions, said, { chart, nameOf }),
  };
}
