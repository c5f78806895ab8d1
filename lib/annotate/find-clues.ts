import type { Compiled } from './compiled.ts';
import type { PhraseTrie } from './phrase-trie.ts';
import { Reader } from './phrase-walk.ts';
import type { Window } from './sense.ts';
import { BLANK_LINE, NEW_LINE, type Tokens } from './tokenize.ts';

/** A clue at its place, in tokens; `clue` is its place among the clues. */
export type ClueHit = Window & { clue: number };

/** No form has more words than this. */
const MOST_WORDS = 12;

/**
 * Every place where a clue stands, in text order; one inside a longer one is not heard.
 *
 * Words that carry nothing ("the", "left", "aspect", "of", "is") are passed over, in the text as in the
 * forms: "lateral aspect of the left thigh" is "lateral thigh". Clues do not compete with concepts.
 * Linear: from each word that can begin a clue, at most {@link MOST_WORDS} are looked at.
 */
export function findClues(compiled: Compiled, plain: Reader): ClueHit[] {
  const { clueTrie, clueFiller } = compiled;
  const hits: ClueHit[] = [];
  let ahead: Ahead | undefined;
  let covered = 0;
  for (let from = 0; from < plain.tokens.count; from++) {
    if (!plain.canStart(clueTrie, from)) continue;
    ahead ??= new Ahead(compiled, plain.tokens);
    const { reader, places } = ahead.from(from, clueFiller);
    const found = reader.phrasesAt(clueTrie, 0, reader.tokens.count);
    let longest = 0;
    for (let index = 1; index < found; index++) {
      if ((reader.ends[index] ?? 0) > (reader.ends[longest] ?? 0)) longest = index;
    }
    const to = (places[(reader.ends[longest] ?? 1) - 1] ?? from) + 1;
    if (found === 0 || to <= covered) continue;
    covered = to;
    const clues = clueTrie.valuesAt(reader.nodes[longest] ?? 0) ?? [];
    hits.push(...clues.map(clue => ({ from, to, clue })));
  }
  return hits;
}

/** The next words of a text that say something, in a small buffer that is used again. */
class Ahead {
  readonly #all: Tokens;
  readonly #kept: { -readonly [K in keyof Tokens]: Tokens[K] };
  /** Where each word of the buffer stands in the text. */
  readonly places = new Int32Array(MOST_WORDS);
  readonly reader: Reader;

  constructor(compiled: Compiled, tokens: Tokens) {
    this.#all = tokens;
    const numbers = () => new Int32Array(MOST_WORDS);
    const flags = new Uint8Array(MOST_WORDS);
    this.#kept = { text: tokens.text, count: 0, start: numbers(), end: numbers(), id: numbers(), flags };
    this.reader = new Reader(this.#kept, compiled, false);
  }

  /** Fill the buffer. A line that filler starts still starts there. */
  from(first: number, filler: PhraseTrie): this {
    const { id, flags, start, end, count } = this.#all;
    const kept = this.#kept;
    kept.count = 0;
    let lines = 0;
    for (let at = first; at < count && kept.count < MOST_WORDS; at++) {
      const own = (flags[at] ?? 0) | lines;
      const isFiller = filler.step(0, id[at] ?? -1) >= 0;
      lines = isFiller ? own & (NEW_LINE | BLANK_LINE) : 0;
      if (isFiller) continue;
      const to = kept.count++;
      this.places[to] = at;
      kept.start[to] = start[at] ?? 0;
      kept.end[to] = end[at] ?? 0;
      kept.id[to] = id[at] ?? -1;
      kept.flags[to] = own;
    }
    return this;
  }
}
