import type { Compiled } from './compiled.ts';
import type { PhraseTrie } from './phrase-trie.ts';
import { Reader } from './phrase-walk.ts';
import type { Window } from './sense.ts';
import { arraysFor, BLANK_LINE, NEW_LINE, type Tokens } from './tokenize.ts';

/** A clue at its place, in tokens; `clue` is its place among the clues. */
export type ClueHit = Window & { clue: number };

/** No form has more words than this. */
const MOST_WORDS = 12;

/**
 * Finds every place where a clue stands, in text order; one inside a longer one is not heard.
 *
 * Words that carry nothing ("the", "left", "aspect", "of", "is") are passed over, in the text as in the
 * forms: "lateral aspect of the left thigh" is "lateral thigh". Clues do not compete with concepts.
 * Linear: from each word that can begin a clue, at most {@link MOST_WORDS} are looked at.
 */
export class ClueFinder {
  readonly #compiled: Compiled;
  readonly #telling: TellingWords;

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
    this.#telling = new TellingWords(compiled);
  }

  find(plain: Reader): ClueHit[] {
    const { clueTrie } = this.#compiled;
    const { reader, placeOf } = this.#telling;
    const { count } = plain.tokens;
    const hits: ClueHit[] = [];
    let covered = 0;
    let next = 0;
    let from = plain.nextStart(clueTrie, 0, count);
    if (from < count) this.#telling.take(plain.tokens, from);
    for (; from < count; from = plain.nextStart(clueTrie, from + 1, count)) {
      while (next < reader.tokens.count && placeOf(next) < from) next++;
      const found = reader.phrasesAt(clueTrie, next, Math.min(next + MOST_WORDS, reader.tokens.count));
      if (found === 0) continue;
      let longest = 0;
      for (let index = 1; index < found; index++) {
        if ((reader.ends[index] ?? 0) > (reader.ends[longest] ?? 0)) longest = index;
      }
      const to = placeOf((reader.ends[longest] ?? 1) - 1) + 1;
      if (to <= covered) continue;
      covered = to;
      for (const clue of clueTrie.valuesAt(reader.nodes[longest] ?? 0) ?? []) hits.push({ from, to, clue });
    }
    return hits;
  }
}

/** The words of a text that say something. The arrays are used again, as those of the tokenizer are. */
class TellingWords {
  readonly reader: Reader;
  readonly #filler: PhraseTrie;
  readonly #kept: { -readonly [K in keyof Tokens]: Tokens[K] };
  /** Where each word stands in the text. */
  #places = new Int32Array(0);

  constructor(compiled: Compiled) {
    this.#filler = compiled.clueFiller;
    this.#kept = { text: '', count: 0, ...arraysFor(0) };
    this.reader = new Reader(this.#kept, compiled, false);
  }

  readonly placeOf = (index: number): number => this.#places[index] ?? 0;

  /** Take the words from a place on. A line that filler starts still starts there. */
  take(all: Tokens, first: number): void {
    const { id, flags, start, end, count } = all;
    const kept = this.#kept;
    this.#makeRoom(count - first);
    kept.text = all.text;
    kept.count = 0;
    let lines = 0;
    for (let at = first; at < count; at++) {
      const own = (flags[at] ?? 0) | lines;
      const isFiller = this.#filler.step(0, id[at] ?? -1) >= 0;
      lines = isFiller ? own & (NEW_LINE | BLANK_LINE) : 0;
      if (isFiller) continue;
      const to = kept.count++;
      this.#places[to] = at;
      kept.start[to] = start[at] ?? 0;
      kept.end[to] = end[at] ?? 0;
      kept.id[to] = id[at] ?? -1;
      kept.flags[to] = own;
    }
  }

  #makeRoom(count: number): void {
    if (this.#places.length >= count) return;
    Object.assign(this.#kept, arraysFor(count * 2));
    this.#places = new Int32Array(count * 2);
  }
}
