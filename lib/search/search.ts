import { readQuestion } from './ask.ts';
import type { SearchIndex } from './build-index.ts';
import { findCodes, isCode } from './codes.ts';
import { explain, explainCode } from './explain.ts';
import { type LoadedIndex, loadIndex } from './load-index.ts';
import { rank } from './rank.ts';
import type { SearchAnswer, SearchOptions, SearchResult } from './types.ts';

const DEFAULT_LIMIT = 10;
const SUGGESTIONS = 3;

export type Search = {
  /** Best first; empty with suggestions when nothing fits. Never throws, whatever is typed. */
  query: (text: string, options?: SearchOptions) => SearchAnswer;
};

/** A search over one index. Loading it takes milliseconds: do it once per surface. */
export function createSearch(index: SearchIndex): Search {
  const loaded = loadIndex(index);
  return {
    query(text, { kinds, limit = DEFAULT_LIMIT } = {}) {
      const query = text.toWellFormed().trimStart();
      const isWanted = (number: number) => kinds?.includes(index.documents[number]?.kind ?? 'cause') ?? true;
      const results = (answerCode(loaded, query) ?? answerWords(loaded, query)).filter(({ document }) =>
        isWanted(document),
      );
      if (results.length > 0)
        return { results: results.slice(0, limit).map(({ result }) => result()), suggestions: [] };
      return { results: [], suggestions: suggest(loaded, query) };
    },
  };
}

/** A result that is only put into words when it is shown. */
type Ranked = { document: number; result: () => SearchResult };

/** Undefined when the query is no code, or could be a word as well and no code fits. */
function answerCode(loaded: LoadedIndex, query: string): Ranked[] | undefined {
  const code = query.trim();
  if (!isCode(code)) return undefined;
  const hits = findCodes(loaded.index, code);
  if (hits.length === 0) return /^[a-z]\d\d\./i.test(code) ? [] : undefined;
  return hits.map(hit => ({ document: hit.document, result: () => explainCode(loaded, hit, code) }));
}

function answerWords(loaded: LoadedIndex, query: string): Ranked[] {
  const question = readQuestion(loaded, query);
  if (question.words.length === 0) return [];
  return rank(loaded, question, query).map(hit => ({
    document: hit.evidence.document,
    result: () => explain(loaded, question, hit),
  }));
}

function suggest({ vocabulary }: LoadedIndex, query: string): string[] {
  const [longest] = query.split(/\s+/).toSorted((a, b) => b.length - a.length);
  return longest === undefined || longest.length < 3 ? [] : vocabulary.nearest(longest, SUGGESTIONS);
}
