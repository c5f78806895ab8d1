/** What goes into the search and what comes out. */
import type { Kind, SectionId } from '../../data/vocabulary.ts';

/** Half-open range of UTF-16 offsets. */
export type TextRange = { start: number; end: number };

export type SearchResult = {
  id: string;
  name: string;
  kind: Kind;
  isRedFlag: boolean;
  /** 0 to 1, comparable within one answer only. */
  score: number;
  /** The reason in words: `name`, `surface form "Lasègue sign"`, `spelling: "sciatica"`. */
  why: string;
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
