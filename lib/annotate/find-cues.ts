import type { Compiled, Cue } from './compile.ts';
import { type Reader, walkPhrases } from './phrase-walk.ts';
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
  const covered = { forward: 0, backward: 0 };
  let next = 0;
  for (let from = sentence.from; from < sentence.to; from++) {
    while ((targets[next]?.from ?? sentence.to) <= from && next < targets.length) next++;
    const limit = Math.min(sentence.to, targets[next]?.from ?? sentence.to);
    if (!startsCue(compiled, reader, from)) continue;
    const here = cuesAt(compiled, reader, { from, limit });
    for (const direction of DIRECTIONS) {
      const longest = here[direction];
      if (from < covered[direction] || !longest[0]) continue;
      found[direction].push(...longest);
      covered[direction] = longest[0].to;
    }
  }
  return found;
}

const DIRECTIONS = ['forward', 'backward'] as const;

function startsCue(compiled: Compiled, reader: Reader, at: number): boolean {
  const id = reader.tokens.id[at] ?? -1;
  return id >= 0 ? true : compiled.cueTrie.step(0, 3) >= 0;
}

function cuesAt(compiled: Compiled, reader: Reader, at: { from: number; limit: number }): Cues {
  const longest: Cues = { forward: [], backward: [] };
  const keep = (direction: 'forward' | 'backward', cue: Cue, to: number) => {
    const known = longest[direction];
    const end = known[0]?.to ?? 0;
    if (to < end) return;
    if (to > end) known.length = 0;
    if (!known.some(placed => placed.cue === cue)) known.push({ cue, from: at.from, to });
  };
  walkPhrases(reader, { trie: compiled.cueTrie, at: at.from, limit: at.limit }, (values, to) => {
    for (const value of values) {
      const cue = compiled.cues[value];
      if (cue?.forward) keep('forward', cue, to);
      if (cue?.backward) keep('backward', cue, to);
    }
  });
  return longest;
}
