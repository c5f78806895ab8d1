import type { ChartData, LedgerRow } from './chart-data.ts';
import { type ChartMention, type Said, type Status, statusOf } from './statuses.ts';

export type LedgerItem<M extends ChartMention> = {
  /** Id of the entry. */
  concept: string;
  name: string;
  status: Status;
  /** All that the page says of it, also what leaves it unmentioned: a history, a plan, a relative. */
  mentions: readonly M[];
};

/** A picture that cannot wait, and what the page says of each of its red flags. */
export type LedgerPicture<M extends ChartMention> = {
  /** Id of the cause. */
  picture: string;
  name: string;
  items: LedgerItem<M>[];
};

/**
 * The red flags of every picture that is on the page, in the order of the data. Words only: no score.
 *
 * A picture is on the page when one of its own red flags is spoken of, denied ones included; when the
 * cause is named for the patient; or when a complaint is present that should make one ask for it.
 */
export function readLedger<M extends ChartMention>(
  said: Said<M>,
  chart: Pick<ChartData, 'ledger'>,
  nameOf: (concept: string) => string | undefined,
): LedgerPicture<M>[] {
  return chart.ledger
    .filter(row => isOnPage(said, row))
    .map(({ picture, items }) => ({
      picture,
      name: nameOf(picture) ?? picture,
      items: items.map(({ concept }) => {
        const mentions = said.get(concept) ?? [];
        return { concept, name: nameOf(concept) ?? concept, status: statusOf(mentions), mentions };
      }),
    }));
}

function isOnPage<M extends ChartMention>(said: Said<M>, { picture, items, openedBy }: LedgerRow): boolean {
  const isNamed = (said.get(picture) ?? []).some(({ assertion }) => assertion !== 'family');
  if (isNamed) return true;
  if (items.some(({ concept, opens }) => opens && statusOf(said.get(concept) ?? []) !== 'notMentioned'))
    return true;
  return openedBy.some(concept => statusOf(said.get(concept) ?? []) === 'present');
}
