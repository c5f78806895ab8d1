import type { ClueKind } from '../../data/vocabulary.ts';
import type { ChartData } from './chart-data.ts';
import { type ChartMention, type Said, statusOf } from './statuses.ts';

/** What a chart says of one finding or clue, as far as it counts. */
export type Presence<M extends ChartMention> = {
  /** `possible` counts in part; see the facts of the order. */
  status: 'present' | 'possible' | 'denied';
  /** The mentions that make it so. */
  mentions: readonly M[];
};

type Assertion = ChartMention['assertion'];

const PRESENT: Readonly<Record<'finding' | 'sign' | ClueKind, readonly Assertion[]>> = {
  finding: ['affirmed'],
  place: ['affirmed'],
  manner: ['affirmed'],
  sign: ['affirmed'],
  course: ['affirmed'],
  normal: ['affirmed'],
  // Diabetes stays in the list of past illnesses, an operation is always past.
  context: ['affirmed', 'historical'],
  kin: ['affirmed', 'family'],
};

/** Whether a finding or clue counts as present, possible or denied; undefined where nothing is said that counts. */
export function presenceOf<M extends ChartMention>(
  said: Said<M>,
  concept: string,
  chart: Pick<ChartData, 'clues' | 'signs'>,
): Presence<M> | undefined {
  const isSign = chart.signs.includes(concept);
  const all = said.get(concept) ?? [];
  // "Straight leg raise at the bedside" reports no result; "positive" does.
  const mentions = isSign ? all.filter(({ assertion, cue }) => assertion !== 'affirmed' || cue != null) : all;
  const counting = PRESENT[chart.clues[concept]?.kind ?? 'finding'];
  const present = mentions.filter(({ assertion }) => counting.includes(assertion));
  if (present.length > 0) return { status: 'present', mentions: present };
  const status = statusOf(mentions);
  if (status === 'possible') return { status, mentions: withAssertion(mentions, 'uncertain') };
  if (status === 'denied') return { status, mentions: withAssertion(mentions, 'negated') };
  return undefined;
}

function withAssertion<M extends ChartMention>(mentions: readonly M[], wanted: Assertion): readonly M[] {
  return mentions.filter(({ assertion }) => assertion === wanted);
}
