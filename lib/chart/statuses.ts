import { CLUE_PREFIX } from '../annotate/types.ts';
import type { CountedMention } from './findings.ts';

/** What reading a chart needs of a mention beyond counting it. */
export type ChartMention = CountedMention & {
  /** Other concepts that the same words stand for: "bowel or bladder incontinence". */
  alternatives?: readonly string[] | undefined;
  /** The words that decided the assertion. */
  cue?: { text: string } | null | undefined;
};

/** Everything that is said of each concept or clue, in page order. */
export type Said<M extends ChartMention> = ReadonlyMap<string, readonly M[]>;

/** Whether an id is that of a clue, which no entry has. */
export function isClue(concept: string): boolean {
  return concept.startsWith(CLUE_PREFIX);
}

/** Sorts the mentions of sure sense by everything they stand for. */
export function whatIsSaid<M extends ChartMention>(mentions: readonly M[]): Said<M> {
  const said = new Map<string, M[]>();
  for (const mention of mentions) {
    if (mention.sense !== 'sure') continue;
    for (const concept of new Set([mention.concept, ...(mention.alternatives ?? [])])) {
      const known = said.get(concept);
      if (known === undefined) said.set(concept, [mention]);
      else known.push(mention);
    }
  }
  return said;
}

export type Status = 'present' | 'possible' | 'denied' | 'notMentioned';

/**
 * What is said of the patient now. One affirmed mention outweighs any number of others; a possible
 * finding stays open whatever else denies it. What was in the past, may come, or is a relative's says
 * nothing of now, so that the question is still to be asked: `notMentioned`.
 */
export function statusOf(mentions: readonly ChartMention[]): Status {
  const has = (assertion: ChartMention['assertion']) => mentions.some(one => one.assertion === assertion);
  if (has('affirmed')) return 'present';
  if (has('uncertain')) return 'possible';
  return has('negated') ? 'denied' : 'notMentioned';
}
