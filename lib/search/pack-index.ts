/**
 * The index as the extension carries it: a third smaller once zipped than the same as plain JSON, and read
 * back in one pass. What it holds is exactly what `buildIndex` gives.
 */
import { KINDS, SECTIONS } from '../../data/vocabulary.ts';
import type { IndexedDocument, SearchIndex } from './build-index.ts';
import { packWords, unpackWords } from './pack-words.ts';
import { readSteps, writeSteps } from './steps.ts';

/** Strings only, so that nothing is said twice: names of fields, quotes, the number of each passage. */
export type PackedIndex = {
  /** A line a document; see `writeDocument`. */
  documents: string;
  words: string;
  /** The passages of each word, in the order of words. */
  postings: string;
  groups: string;
  everyday: string;
};

const LINE = '\n';
const FIELD = '\t';
const ITEM = '|';
const FIRST_SECTION = 'a'.charCodeAt(0);

/** Packs an index at build time. Throws on a text that holds one of the characters that part fields. */
export function packIndex(index: SearchIndex): PackedIndex {
  const { documents, passages, words, postings, groups, everyday } = index;
  const sections = documents.map(() => '');
  for (const [document, section] of passages)
    sections[document] += String.fromCharCode(FIRST_SECTION + SECTIONS.indexOf(section));
  return {
    documents: documents
      .map((document, number) => writeDocument(document, sections[number] ?? ''))
      .join(LINE),
    words: packWords(words),
    postings: writeSteps(postings),
    groups: groups.map(group => group.join(ITEM)).join(LINE),
    everyday: packWords(everyday),
  };
}

/** The index again; the inverse of `packIndex`. */
export function unpackIndex(packed: PackedIndex): SearchIndex {
  const passages: SearchIndex['passages'] = [];
  const documents = split(packed.documents, LINE).map((line, number) => {
    const { document, sections } = readDocument(line);
    for (const letter of sections) {
      const section = SECTIONS[letter.charCodeAt(0) - FIRST_SECTION];
      if (section !== undefined) passages.push([number, section]);
    }
    return document;
  });
  return {
    documents,
    passages,
    words: unpackWords(packed.words),
    postings: readSteps(packed.postings),
    groups: split(packed.groups, LINE).map(group => group.split(ITEM)),
    everyday: unpackWords(packed.everyday),
  };
}

/** The entry in whose line this character of `documents` stands. */
export function documentAround({ documents }: PackedIndex, at: number): IndexedDocument {
  const end = documents.indexOf(LINE, at);
  const line = documents.slice(documents.lastIndexOf(LINE, at) + 1, end < 0 ? undefined : end);
  return readDocument(line).document;
}

/** Kind and urgency in one character, the id only where the name does not say it. */
function writeDocument(document: IndexedDocument, sections: string): string {
  const { id, name, kind, isRedFlag, forms, lay, asked, codes } = document;
  const fields = [
    name,
    slugOf(name) === id ? '' : id,
    `${KINDS.indexOf(kind) * 2 + (isRedFlag ? 1 : 0)}${sections}`,
    ...[forms, lay, asked, codes.map(([code, isOwn]) => `${code}${isOwn === 1 ? '+' : ''}`)].map(joinItems),
  ];
  if (fields.some(field => field.includes(FIELD) || field.includes(LINE)))
    throw new Error(`The entry ${id} holds a tab or a line break in a name or form. Take it out.`);
  return fields.join(FIELD);
}

function readDocument(line: string): { document: IndexedDocument; sections: string } {
  const [, , marks = '', forms = '', lay = '', asked = '', codes = ''] = line.split(FIELD);
  const document: IndexedDocument = {
    ...readTitle(line),
    forms: split(forms, ITEM),
    lay: split(lay, ITEM),
    asked: split(asked, ITEM),
    codes: split(codes, ITEM).map(code => (code.endsWith('+') ? [code.slice(0, -1), 1] : [code, 0])),
  };
  return { document, sections: marks.slice(1) };
}

/** What a list shows of an entry. */
export type Title = Pick<IndexedDocument, 'id' | 'name' | 'kind' | 'isRedFlag'>;

/** The titles of all entries, in the order of the index, without reading the rest of it. */
export function readTitles({ documents }: PackedIndex): Title[] {
  return split(documents, LINE).map(readTitle);
}

function readTitle(line: string): Title {
  const [name = '', id, marks = ''] = line.split(FIELD, 3);
  const kindAndUrgency = Number(marks[0]);
  return {
    id: id === '' || id === undefined ? slugOf(name) : id,
    name,
    kind: KINDS[kindAndUrgency >> 1] ?? 'cause',
    isRedFlag: kindAndUrgency % 2 === 1,
  };
}

/** The id that most names lead to. */
function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function joinItems(items: readonly string[]): string {
  const wrong = items.find(item => item.includes(ITEM));
  if (wrong !== undefined) throw new Error(`"${wrong}" holds "${ITEM}". Write it without.`);
  return items.join(ITEM);
}

function split(text: string, separator: string): string[] {
  return text === '' ? [] : text.split(separator);
}
