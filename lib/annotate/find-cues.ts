import type { Compiled } from './compile.ts';
import { walkPhrases, type Reader } from './phrase-walk.ts';
import type { PlacedCue } from './scopes.ts';
import type { Window } from './sense.ts';

/** The cues and boundaries of a sentence from left to right, the longest at each place and no two overlapping. */
export function findCues(compiled: Compiled, reader: Reader, sentence: Window): PlacedCue[] {
  const { cueTrie, cues } = compiled;
  const placed: PlacedCue[] = [];
  let longest: readonly number[] = [];
  let end = 0;
  const keepLongest = (values: readonly number[], to: number) => {
    if (to <= end) return;
    longest = values;
    end = to;
  };
  for (let from = sentence.from; from < sentence.to; from = Math.max(end, from + 1)) {
    longest = [];
    end = 0;
    walkPhrases(reader, { trie: cueTrie, at: from, limit: sentence.to }, keepLongest);
    for (const value of longest) {
      const cue = cues[value];
      if (cue) placed.push({ cue, from, to: end });
    }
  }
  return placed;
}
