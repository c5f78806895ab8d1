import type { PhraseTrie, WordRelations } from './phrase-trie.ts';
import { ALL_CAPS, BLANK_LINE, CAPITAL, NEW_LINE, NUMBER, type Tokens, WORD } from './tokenize.ts';
import {
  ANY_CERVICAL,
  ANY_LEVEL,
  ANY_NUMBER,
  ANY_WORD,
  ANY_YEAR,
  CLAUSE_END,
  endOfLevel,
  isCervicalLevel,
  isYear,
} from './word-classes.ts';

const NINE = 57;

/** Full stop, comma, semicolon and closing bracket. */
const CLAUSE_MARKS: ReadonlySet<number> = new Set([46, 44, 59, 41]);

/** Reads phrases out of one text. Its results live in the reader and are gone with the next call. */
export class Reader {
  readonly tokens: Tokens;
  /**
   * Where the phrases end that the last call of `phrasesAt` found, and the nodes that hold their values:
   * as many as it returned, and leftovers behind them.
   */
  readonly ends: number[] = [];
  readonly nodes: number[] = [];
  readonly #relations: WordRelations;
  readonly #acrossLines: boolean;
  #trie: PhraseTrie | null = null;
  #limit = 0;
  #found = 0;

  /** `acrossLines`: whether a phrase may go on where the next line starts something new. */
  constructor(tokens: Tokens, relations: WordRelations, acrossLines: boolean) {
    this.tokens = tokens;
    this.#relations = relations;
    this.#acrossLines = acrossLines;
  }

  /** Find the phrases of a trie that start at a token and end before `limit`. Returns how many. */
  phrasesAt(trie: PhraseTrie, at: number, limit: number): number {
    this.#found = 0;
    if (at >= limit || !this.canStart(trie, at)) return 0;
    this.#trie = trie;
    this.#limit = limit;
    this.#follow(trie, 0, at);
    return this.#found;
  }

  /** The first token from `at` on that may start a phrase of the trie, or `limit`. A loop over flat tables. */
  nextStart(trie: PhraseTrie, at: number, limit: number): number {
    const { starts, startsWithNumber, startsWithLevel } = trie;
    const { id, flags } = this.tokens;
    for (let place = at; place < limit; place++) {
      const one = id[place] ?? -1;
      if (one >= 0 && starts[one] === 1) return place;
      if (startsWithNumber && ((flags[place] ?? 0) & NUMBER) !== 0) return place;
      if (startsWithLevel && this.#looksLikeLevel(place)) return place;
    }
    return limit;
  }

  /** Whether any phrase of the trie may start at this token: the cheap question before the walk. */
  canStart(trie: PhraseTrie, at: number): boolean {
    const id = this.tokens.id[at] ?? -1;
    if (id >= 0 && trie.starts[id] === 1) return true;
    if (trie.startsWithNumber && ((this.tokens.flags[at] ?? 0) & NUMBER) !== 0) return true;
    return trie.startsWithLevel && this.#looksLikeLevel(at);
  }

  /** "L5", "C6": two characters, the second a digit. */
  #looksLikeLevel(at: number): boolean {
    const { start, end, text } = this.tokens;
    const from = start[at] ?? 0;
    return (end[at] ?? 0) - from === 2 && text.charCodeAt(from + 1) <= NINE;
  }

  /** Where the longest phrase that starts at a token ends, or -1. */
  longestAt(trie: PhraseTrie, at: number): number {
    let longest = -1;
    const found = this.phrasesAt(trie, at, this.tokens.count);
    for (let index = 0; index < found; index++) longest = Math.max(longest, this.ends[index] ?? -1);
    return longest;
  }

  /** The values of the phrase that is spelled by these tokens, wherever they stand. */
  valuesSpelledBy(trie: PhraseTrie, places: readonly number[], index = 0, node = 0): readonly number[] {
    const place = places[index];
    if (place === undefined) return trie.valuesAt(node) ?? [];
    const id = this.tokens.id[place] ?? -1;
    if (id < 0) return [];
    const child = trie.step(node, id);
    const direct = child < 0 ? [] : this.valuesSpelledBy(trie, places, index + 1, child);
    if (direct.length > 0) return direct;
    const singular = this.#singularOf(id);
    const other = singular < 0 ? -1 : trie.step(node, singular);
    return other < 0 ? [] : this.valuesSpelledBy(trie, places, index + 1, other);
  }

  #singularOf(id: number): number {
    const { singular } = this.#relations;
    return id < singular.length ? (singular[id] ?? -1) : -1;
  }

  /** Take every step from a node that the token at `at` allows. */
  #follow(trie: PhraseTrie, node: number, at: number): void {
    if (node > 0 && trie.endsClauses && this.#endsClause(at)) this.#keep(trie.step(node, CLAUSE_END), at);
    if (at >= this.#limit) return;
    const { tokens } = this;
    const id = tokens.id[at] ?? -1;
    if (id >= 0) {
      this.#enter(trie.step(node, id), at + 1);
      const singular = this.#singularOf(id);
      if (singular >= 0) this.#enter(trie.step(node, singular), at + 1);
      const classes = this.#relations.classes[id];
      if (classes) for (const one of classes) this.#enter(trie.step(node, one), at + 1);
    }
    const flags = tokens.flags[at] ?? 0;
    if ((flags & WORD) !== 0) this.#followClasses(trie, node, at);
  }

  #followClasses(trie: PhraseTrie, node: number, at: number): void {
    const { tokens } = this;
    this.#enter(trie.step(node, ANY_WORD), at + 1);
    if (((tokens.flags[at] ?? 0) & NUMBER) !== 0) {
      this.#enter(trie.step(node, ANY_NUMBER), at + 1);
      const year = trie.step(node, ANY_YEAR);
      if (year >= 0 && isYear(tokens, at)) this.#enter(year, at + 1);
    }
    if ((tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) !== 2) return;
    const cervical = trie.step(node, ANY_CERVICAL);
    if (cervical >= 0 && isCervicalLevel(tokens, at)) this.#enter(cervical, at + 1);
    const level = trie.step(node, ANY_LEVEL);
    const afterLevel = level < 0 ? at : endOfLevel(tokens, at);
    if (afterLevel > at) this.#enter(level, Math.min(afterLevel, this.#limit));
  }

  #enter(node: number, at: number): void {
    if (node < 0 || !this.#trie) return;
    this.#keep(node, at);
    if (this.#trie.goesOn[node] !== 1) return;
    if (this.#acrossLines || at >= this.#limit || mayCrossLine(this.tokens, at)) {
      this.#follow(this.#trie, node, at);
    }
  }

  #keep(node: number, at: number): void {
    if (node < 0 || !this.#trie?.valuesAt(node)) return;
    this.ends[this.#found] = at;
    this.nodes[this.#found++] = node;
  }

  #endsClause(at: number): boolean {
    if (at >= this.#limit) return true;
    const flags = this.tokens.flags[at] ?? 0;
    return (flags & NEW_LINE) !== 0 || CLAUSE_MARKS.has(this.tokens.id[at] ?? -1);
  }
}

/** A phrase goes on over the end of a line unless the next line starts something new. */
function mayCrossLine(tokens: Tokens, at: number): boolean {
  const flags = tokens.flags[at] ?? 0;
  if ((flags & NEW_LINE) === 0) return true;
  if ((flags & BLANK_LINE) !== 0) return false;
  if ((flags & CAPITAL) === 0) return true;
  return (flags & ALL_CAPS) !== 0 && ((tokens.flags[at - 1] ?? 0) & ALL_CAPS) !== 0;
}
