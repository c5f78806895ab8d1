import type { Kind, SectionId } from '../../data/vocabulary.ts';
import type { SearchDocument } from '../reference/types.ts';
import { Lists } from './lists.ts';
import { isStopWord } from './stop-words.ts';
import { foldText, foldWord, rawWords, stemOf } from './words.ts';

/** One entry in the index: what is shown, and the short texts that are searched as a whole. */
export type IndexedDocument = {
  id: string;
  name: string;
  kind: Kind;
  isRedFlag: boolean;
  forms: string[];
  lay: string[];
  asked: string[];
  /** Each code, and whether it is this entry's own: its label says the name. */
  codes: [code: string, isOwn: 0 | 1][];
};

/**
 * What the search works on, independent of the order of entries.
 *
 * `postings.of(i)` lists the passages that hold `words[i]`. The extension carries it packed (pack-index.ts).
 */
export type SearchIndex = {
  documents: IndexedDocument[];
  /** Passages: number of the document and its section. */
  passages: [document: number, section: SectionId][];
  words: string[];
  postings: Lists;
  /** Words that mean the same to a searcher, as stems. */
  groups: string[][];
  /** Stems of common words that no entry has: what reads so is no misspelling of ours. Sorted. */
  everyday: string[];
};

/** What the search knows of words beside those of the entries. */
export type SearchWords = {
  /** Words that mean the same to a searcher. */
  groups: readonly (readonly string[])[];
  /** Stems of common words that look like misspelt words of the entries. */
  everyday: readonly string[];
};

const NO_WORDS: SearchWords = { groups: [], everyday: [] };

/** Builds the index at build time, or at run time for an imported pack. */
export function buildIndex(
  documents: readonly SearchDocument[],
  { groups, everyday }: SearchWords = NO_WORDS,
): SearchIndex {
  const sorted = [...documents].sort(byNeighborhood);
  const passages: SearchIndex['passages'] = [];
  const byWord = new Map<string, number[]>();
  sorted.forEach((document, number) => {
    const related = { section: 'definition' as const, text: document.related };
    for (const { section, text } of [...document.sections, related]) {
      const passage = passages.push([number, section]) - 1;
      for (const word of new Set(contentStems(text))) {
        const list = byWord.get(word);
        if (list === undefined) byWord.set(word, [passage]);
        else list.push(passage);
      }
    }
  });
  const words = [...byWord].flatMap(([word, list]) =>
    isTelling(list, passages, sorted.length) ? [word] : [],
  );
  words.sort();
  return {
    documents: sorted.map(({ id, name, kind, isRedFlag, forms, lay, asked, codes }) => ({
      id,
      name,
      kind,
      isRedFlag,
      forms: withId(forms, id, name),
      lay,
      asked,
      codes: codes.map(({ code, label }) => [code, saysName(label, name) ? 1 : 0]),
    })),
    passages,
    words,
    postings: Lists.from(words.map(word => byWord.get(word) ?? [])),
    groups: groups.map(group => [...new Set(group.flatMap(contentStems))]).filter(group => group.length > 1),
    everyday: [...everyday].sort(),
  };
}

/** The id is a name too, and often the shorter or older one. */
function withId(forms: string[], id: string, name: string): string[] {
  const text = id.replaceAll('-', ' ');
  return [name, ...forms].some(known => foldText(known) === text) ? forms : [...forms, text];
}

/** Entries of one group share words; side by side their passages pack smaller. */
function byNeighborhood(a: SearchDocument, b: SearchDocument): number {
  const keys = (document: SearchDocument) => [document.kind, document.group, document.id];
  return keys(a).join() < keys(b).join() ? -1 : 1;
}

/** A word that stands in the text of more entries than this tells none of them from the others. */
const MAX_SHARE = 1 / 8;
/** In a small pack every word tells something. */
const MIN_DOCUMENTS = 50;

function isTelling(list: readonly number[], passages: SearchIndex['passages'], documents: number): boolean {
  if (documents < MIN_DOCUMENTS) return true;
  return new Set(list.map(passage => passages[passage]?.[0])).size <= documents * MAX_SHARE;
}

/** Half of the name's words or more stand in the label. */
function saysName(label: string, name: string): boolean {
  const words = new Set(contentStems(label));
  const wanted = contentStems(name);
  return wanted.filter(word => words.has(word)).length * 2 >= wanted.length && wanted.length > 0;
}

/** Stems of the words that carry meaning; figures alone say nothing of what a passage is about. */
export function contentStems(text: string): string[] {
  return contentWords(text).map(stemOf);
}

/** The words that carry meaning, as they are written. */
export function contentWords(text: string): string[] {
  return rawWords(text).map(foldWord).filter(isContent);
}

/** Whether a folded word carries meaning. */
export function isContent(word: string): boolean {
  return word !== '' && !isStopWord(word) && !FIGURES.test(word);
}

const FIGURES = /^\d+$/;
