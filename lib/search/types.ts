/** What goes into the search and what comes out. */
import type { Kind, SectionId } from '../../data/vocabulary.ts';

/** Half-open range of UTF-16 offsets. */
export type TextRange = { start: number; end: number };

/** Why an entry is in the answer: what matched, for surfaces to put into words (`why.ts` for commands). */
export type SearchReason =
  | { by: 'name' }
  /** `text` is the form, the plain words, the code, or the word that a misspelt one was taken for. */
  | { by: 'form' | 'lay' | 'code' | 'spelling'; text: string }
  /** Running text: of one section, or of several places. */
  | { by: 'text'; section: SectionId | undefined };

export type SearchResult = {
  id: string;
  name: string;
  kind: Kind;
  isRedFlag: boolean;
  /** 0 to 1, comparable within one answer only. */
  score: number;
  reason: SearchReason;
  /** Characters of the name that the query matched; empty where the match lies elsewhere. */
  nameMatches: TextRange[];
  /** The text of the form, code or passage that matched, with its matched characters. */
  matched?: { text: string; ranges: TextRange[] };
  /** Where in the entry the answer stands, for questions. */
  section?: SectionId;
};

export type SearchAnswer = {
  results: SearchResult[];
  /** When nothing fits: up to three words of the vocabulary that are nearest. Otherwise empty. */
  suggestions: string[];
};

export type SearchOptions = {
  /** Only these kinds; absent means all. */
  kinds?: readonly Kind[];
  /** At most this many results; 10 when absent. */
  limit?: number;
};
