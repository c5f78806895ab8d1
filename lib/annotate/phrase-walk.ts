import { NEW_LINE, NUMBER, type Tokens, WORD } from './tokenize.ts';
import type { PhraseTrie } from './phrase-trie.ts';
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

/** What reads phrases: a trie, and how words of a text may stand for words of a phrase. */
export type Reader = {
  tokens: Tokens;
  /** Id of the singular by id of a plural, or -1. */
  singular: Int32Array;
  /** Classes of a word by its id. */
  classes: readonly (readonly number[] | undefined)[];
  /** Whether a phrase may go on from the token before `at` to this one. */
  mayCross: (tokens: Tokens, at: number) => boolean;
};

/** Called for every phrase that ends before `end`; a phrase may be met more than once. */
export type OnPhrase = (values: readonly number[], end: number) => void;

/** Find the phrases of the trie that start at a token. */
export function walkPhrases(
  reader: Reader,
  from: { trie: PhraseTrie; at: number; limit: number },
  onPhrase: OnPhrase,
): void {
  walk(reader, { ...from, node: 0 }, onPhrase);
}

/** Where the longest phrase that starts at a token ends, or -1. */
export function endOfPhrase(reader: Reader, trie: PhraseTrie, at: number): number {
  let longest = -1;
  const limit = reader.tokens.count;
  walkPhrases(reader, { trie, at, limit }, (_, end) => {
    if (end > longest) longest = end;
  });
  return longest;
}

/** The values of the phrase that is spelled by these tokens, wherever they stand. */
export function valuesSpelledBy(
  reader: Reader,
  trie: PhraseTrie,
  places: readonly number[],
): readonly number[] {
  return spelled(reader, trie, { places, index: 0, node: 0 });
}

function spelled(
  reader: Reader,
  trie: PhraseTrie,
  at: { places: readonly number[]; index: number; node: number },
): readonly number[] {
  const place = at.places[at.index];
  if (place === undefined) return trie.valuesAt(at.node) ?? [];
  const id = reader.tokens.id[place] ?? -1;
  if (id < 0) return [];
  const values: number[] = [];
  for (const one of [id, reader.singular[id] ?? -1]) {
    const node = one < 0 ? -1 : trie.step(at.node, one);
    if (node >= 0) values.push(...spelled(reader, trie, { places: at.places, index: at.index + 1, node }));
  }
  return values;
}

type Step = { trie: PhraseTrie; at: number; limit: number; node: number };

function walk(reader: Reader, step: Step, onPhrase: OnPhrase): void {
  const { trie, at, limit, node } = step;
  if (node > 0) {
    const values = trie.valuesAt(node);
    if (values) onPhrase(values, at);
    if (at < limit && !reader.mayCross(reader.tokens, at)) return;
  }
  const { tokens } = reader;
  if (node > 0 && endsClause(tokens, at, limit)) {
    const values = trie.valuesAt(trie.step(node, CLAUSE_END));
    if (values) onPhrase(values, at);
  }
  if (at >= limit) return;
  const id = tokens.id[at] ?? -1;
  const flags = tokens.flags[at] ?? 0;
  const go = (by: number, next: number) => {
    const child = trie.step(node, by);
    if (child >= 0) walk(reader, { trie, at: next, limit, node: child }, onPhrase);
  };
  if (id >= 0) go(id, at + 1);
  const singular = id >= 0 && id < reader.singular.length ? (reader.singular[id] ?? -1) : -1;
  if (singular >= 0) go(singular, at + 1);
  const classes = id >= 0 ? reader.classes[id] : undefined;
  if (classes) for (const one of classes) go(one, at + 1);
  if ((flags & WORD) === 0) return;
  go(ANY_WORD, at + 1);
  if ((flags & NUMBER) !== 0) {
    go(ANY_NUMBER, at + 1);
    if (isYear(tokens, at)) go(ANY_YEAR, at + 1);
  }
  if (isCervicalLevel(tokens, at)) go(ANY_CERVICAL, at + 1);
  const afterLevel = endOfLevel(tokens, at);
  if (afterLevel > at) go(ANY_LEVEL, Math.min(afterLevel, limit));
}

function endsClause(tokens: Tokens, at: number, limit: number): boolean {
  if (at >= limit) return true;
  const flags = tokens.flags[at] ?? 0;
  return (flags & NEW_LINE) !== 0 || CLAUSE_MARKS.has(tokens.id[at] ?? -1);
}

/** Full stop, comma, semicolon and closing bracket. */
const CLAUSE_MARKS: ReadonlySet<number> = new Set([46, 44, 59, 41]);
