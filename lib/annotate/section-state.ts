import type { Effect, Kind } from './rules.ts';
import type { Cue } from './types.ts';

/** What a heading, or a line that ends in a colon, says of everything below it. */
export type Governor = { sets: readonly Effect[]; kinds: readonly Kind[] | null; cue: Cue };

/**
 * What reading carries from one block of text to the next. Plain data.
 *
 * The offsets of its cues are {@link BEFORE_TEXT} once the block that held them is left behind.
 */
export type SectionState = {
  /** The section in force, by the name that the rules give it. */
  section: string | null;
  heading: Governor | null;
  /** The cues of an open list ("Denies:"), for the items below it. */
  list: readonly Governor[];
  /** The neck was named last, and not the back: findings that are named alone are there. */
  inNeck?: true;
};

/** Offset of a cue that stands in an earlier block. */
export const BEFORE_TEXT = -1;

/** The state at the top of a document. */
export const START: SectionState = { section: null, heading: null, list: [] };

/** Whether reading on from `a` and from `b` gives the same: a block after them need not be read again. */
export function sameSection(a: SectionState, b: SectionState): boolean {
  if (a === b) return true;
  return JSON.stringify(leaveBlock(a)) === JSON.stringify(leaveBlock(b));
}

/** The same state as seen from the next block. */
export function leaveBlock(state: SectionState, inNeck = state.inNeck === true): SectionState {
  const { section, list } = state;
  const heading = state.heading && leftBehind(state.heading);
  const left = { section, heading, list: list.length === 0 ? list : list.map(leftBehind) };
  return inNeck ? { ...left, inNeck } : left;
}

function leftBehind(governor: Governor): Governor {
  if (governor.cue.start === BEFORE_TEXT) return governor;
  const cue = { start: BEFORE_TEXT, end: BEFORE_TEXT, text: governor.cue.text };
  return { sets: governor.sets, kinds: governor.kinds, cue };
}
