import type { Compiled } from './compiled.ts';
import type { PhraseTrie } from './phrase-trie.ts';
import { Reader } from './phrase-walk.ts';
import type { Window } from './sense.ts';
import { BLANK_LINE, NEW_LINE, type Tokens } from './tokenize.ts';

/** A clue at its place, in tokens; `clue` is its place among the clues. */
export type ClueHit = Window & { clue: number };

/**
 * Every place where a clue stands, in text order, a longer one before those inside it.
 *
 * Words that carry nothing ("the", "left", "aspect", "of", "is") are passed over, in the text as in the
 * forms: "lateral aspect of the left thigh" is "lateral thigh". Clues do not compete with concepts.
 */
export function findClues(compiled: Compiled, tokens: Tokens): ClueHit[] {
  const { clueTrie, clueFiller } = compiled;
  const { kept, places } = withoutFiller(tokens, clueFiller);
  const reader = new Reader(kept, compiled, false);
  const hits: ClueHit[] = [];
  let covered = 0;
  for (let at = 0; at < kept.count; at++) {
    if (!reader.canStart(clueTrie, at)) continue;
    const found = reader.phrasesAt(clueTrie, at, kept.count);
    let longest = 0;
    for (let index = 1; index < found; index++) {
      if ((reader.ends[index] ?? 0) > (reader.ends[longest] ?? 0)) longest = index;
    }
    const end = reader.ends[longest] ?? 0;
    if (found === 0 || end <= covered) continue;
    covered = end;
    const from = places[at] ?? 0;
    const to = (places[end - 1] ?? from) + 1;
    const clues = clueTrie.valuesAt(reader.nodes[longest] ?? 0) ?? [];
    hits.push(...clues.map(clue => ({ from, to, clue })));
  }
  return hits;
}

/** The tokens that say something, and where each stood. A line that filler starts still starts there. */
function withoutFiller(tokens: Tokens, filler: PhraseTrie): { kept: Tokens; places: Int32Array } {
  const { count } = tokens;
  const places = new Int32Array(count);
  const kept = {
    text: tokens.text,
    count: 0,
    start: new Int32Array(count),
    end: new Int32Array(count),
    id: new Int32Array(count),
    flags: new Uint8Array(count),
  };
  let lines = 0;
  for (let at = 0; at < count; at++) {
    const flags = (tokens.flags[at] ?? 0) | lines;
    if (filler.step(0, tokens.id[at] ?? -1) >= 0) {
      lines = flags & (NEW_LINE | BLANK_LINE);
      continue;
    }
    lines = 0;
    const to = kept.count++;
    places[to] = at;
    kept.start[to] = tokens.start[at] ?? 0;
    kept.end[to] = tokens.end[at] ?? 0;
    kept.id[to] = tokens.id[at] ?? -1;
    kept.flags[to] = flags;
  }
  return { kept, places };
}
