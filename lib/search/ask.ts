import { isStopWord } from './stop-words.ts';
import type { LoadedIndex } from './units.ts';
import type { Candidate } from './vocabulary.ts';
import { queryWords, stemOf, type Word } from './words.ts';

/** One word of the query with everything it may stand for. */
export type AskedWord = { word: Word; weight: number; candidates: Candidate[] };

/** A query as it is scored. `total` is the weight of all its words. */
export type Question = { words: AskedWord[]; total: number };

/** Reads a query: words that carry meaning, the last one open while it is being typed. */
export function readQuestion(loaded: LoadedIndex, query: string): Question {
  const all = queryWords(query);
  const content = all.filter(({ text }) => !isStopWord(text));
  const asked = content.length > 0 ? content : all;
  const isTyping = !/\s$/.test(query);
  const words = asked.map((word, index): AskedWord => {
    const isOpen = isTyping && word === all.at(-1) && index === asked.length - 1;
    const candidates = loaded.vocabulary.candidates(word.text, stemOf(word.text), isOpen);
    return { word, candidates, weight: weightOf(loaded, candidates) };
  });
  return { words, total: words.reduce((sum, { weight }) => sum + weight, 0) };
}

/** A word weighs as much as the surest thing it can stand for. */
function weightOf({ weights, unknownWeight }: LoadedIndex, candidates: readonly Candidate[]): number {
  let best: Candidate | undefined;
  for (const candidate of candidates)
    if (best === undefined || candidate.weight > best.weight) best = candidate;
  return best === undefined ? unknownWeight : (weights[best.term] ?? unknownWeight);
}
