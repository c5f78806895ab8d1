/** What every engine of the bench can do. */
import type { SearchDocument } from '../../../lib/reference/types.ts';

/** Gives ids, best first. */
export type Ask = (query: string, limit: number) => string[] | Promise<string[]>;

export type Engine = {
  name: string;
  /** What its users import: bundled and zipped, this is what it weighs. */
  entry: { contents: string; resolveDir: string };
  /** Indexes the documents as the engine's own guide advises. */
  build: (documents: readonly SearchDocument[]) => Ask | Promise<Ask>;
};

/** One document as engines with fields take it. */
export type FlatDocument = {
  id: string;
  name: string;
  forms: string[];
  lay: string[];
  codes: string[];
  text: string;
};

/** The same fields for all engines, and how much more a name says than running text. */
export const FIELD_BOOST = { name: 6, forms: 4, lay: 3, codes: 3, text: 1 } as const;
export const FIELDS = ['name', 'forms', 'lay', 'codes', 'text'] as const;

export function flatten(document: SearchDocument): FlatDocument {
  return {
    id: document.id,
    name: document.name,
    forms: document.forms,
    lay: [...document.lay, ...document.asked],
    codes: document.codes.flatMap(({ code }) => [code, code.replace('.', '')]),
    text: document.sections.map(({ text }) => text).join(' '),
  };
}

/** All fields in one line, for engines that search plain strings. */
export function oneLine({ name, forms, lay, codes, text }: FlatDocument): string {
  return [name, ...forms, ...lay, ...codes, text].join(' | ');
}
