import type { Compiled } from './compiled.ts';
import type { Reader } from './phrase-walk.ts';
import type { PlacedCue, Target } from './scopes.ts';
import type { Window } from './sense.ts';

/** The cues of a sentence, from left to right, for each direction of reading. */
export type Cues = { forward: PlacedCue[]; backward: PlacedCue[] };

/**
 * Find cues and boundaries: the longest at each place, no two of one direction overlapping.
 *
 * A cue that begins before a target ends before it: in "no change in vision" the words belong to the
 * complaint when the complaint is "change in vision", and to a pseudo-cue when it is "vision".
 */
export function findCues(
  compiled: Compiled,
  reader: Reader,
  given: { sentence: Window; targets: readonly Target[] },
): Cues {
  const { sentence, targets } = given;
  const found: Cues = { forward: [], backward: [] };
  let forwardFrom = sentence.from;
  let backwardFrom = sentence.from;
  let next = 0;
  for (let from = sentence.from; from < sentence.to; from++) {
    while (next < targets.length && (targets[next]?.from ?? 0) <= from) next++;
    const limit = Math.min(sentence.to, targets[next]?.from ?? sentence.to);
    if (!reader.canStart(compiled.cueTrie, from)) continue;
    const count = reader.phrasesAt(compiled.cueTrie, from, limit);
    if (count === 0) continue;
    if (from >= forwardFrom) {
      forwardFrom = keepLongest(compiled, reader, { from, count, into: found.forward, forward: true });
    }
    if (from >= backwardFrom) {
      backwardFrom = keepLongest(compiled, reader, { from, count, into: found.backward, forward: false });
    }
  }
  return found;
}

/** Add the longest cues of one direction that the reader has just found; returns where they end. */
function keepLongest(
  compiled: Compiled,
  reader: Reader,
  at: { from: number; count: number; into: PlacedCue[]; forward: boolean },
): number {
  const { from, count, into, forward } = at;
  let here: PlacedCue[] = [];
  let longest = 0;
  for (let index = 0; index < count; index++) {
    const to = reader.ends[index] ?? 0;
    if (to < longest) continue;
    for (const value of compiled.cueTrie.valuesAt(reader.nodes[index] ?? 0) ?? []) {
      const cue = compiled.cues[value];
      if (!cue || (forward ? !cue.forward : !cue.backward)) continue;
      if (to > longest) here = [];
      longest = to;
      here.push({ cue, from, to });
    }
  }
  here.sort(inReadingOrder);
  if (!forward) here.reverse();
  into.push(...here);
  return Math.max(longest, from);
}

/** Of the same words: what they end, then what they say of everything, then what they say of some kinds. */
function inReadingOrder(a: PlacedCue, b: PlacedCue): number {
  return rankOf(a) - rankOf(b);
}

function rankOf({ cue }: PlacedCue): number {
  if (cue.ends >= 0) return 0;
  return cue.kinds ? 2 : 1;
}
