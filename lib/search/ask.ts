import type { Kind } from '../../data/vocabulary.ts';
import { isStopWord } from './stop-words.ts';
import type { LoadedIndex } from './units.ts';
import type { Candidate } from './vocabulary.ts';
import { queryWords, stemOf, type Word } from './words.ts';

/** One word of the query with everything it may stand for. */
export type AskedWord = { word: Word; weight: number; candidates: Candidate[] };

const CHOICE_WORDS = new Set(['or', 'vs', 'versus']);

/** A query as it is scored. */
export type Question = {
  words: AskedWord[];
  /** Weight of all words. */
  total: number;
  /** Kinds that the query asks for in so many words. */
  wantedKinds: readonly Kind[];
  /** "ice or heat": what answers one side answers. */
  isChoice: boolean;
  /** No word is known as it was typed. */
  isGuessed: boolean;
};

/** Words that ask for a kind. They are searched for like all others too. */
const KIND_WORDS: Record<string, Kind> = {
  test: 'test',
  exam: 'test',
  examination: 'test',
  scan: 'test',
  score: 'test',
  questionnaire: 'test',
  sign: 'test',
  drug: 'treatment',
  medicine: 'treatment',
  medication: 'treatment',
  dose: 'treatment',
  pill: 'treatment',
  cream: 'treatment',
  treatment: 'treatment',
  therapy: 'treatment',
  exercise: 'treatment',
};

/** Reads a query: words that carry meaning, the last one open while it is being typed. */
export function readQuestion(loaded: LoadedIndex, query: string): Question {
  const all = queryWords(query);
  const content = all.filter(({ text }) => !isStopWord(text));
  const asked = content.length > 0 ? content : all;
  const isTyping = !/\s$/.test(query);
  const words = asked.map((word, index): AskedWord => {
    const isOpen = isTyping && word === all.at(-1) && index === asked.length - 1;
    const candidates = loaded.vocabulary.candidates(word.text, stemOf(word.text), {
      isOpen,
      isLone: asked.length === 1,
    });
    return { word, candidates, weight: weightOf(loaded, candidates) };
  });
  return {
    words,
    total: words.reduce((sum, { weight }) => sum + weight, 0),
    wantedKinds: all.flatMap(({ text }) => KIND_WORDS[text.replace(/s$/, '')] ?? []),
    isChoice: all.some(({ text }) => CHOICE_WORDS.has(text)),
    isGuessed: words.every(({ candidates }) => candidates.every(({ how }) => how === 'spelling')),
  };
}

/** A word weighs as much as the surest thing it can stand for. */
function weightOf({ weights, unknownWeight }: LoadedIndex, candidates: readonly Candidate[]): number {
  let best: Candidate | undefined;
  for (const candidate of candidates)
    if (best === undefined || candidate.weight > best.weight) best = candidate;
  return best === undefined ? unknownWeight : (weights[best.term] ?? unknownWeight);
}
