/** Makes many documents of few, in the way that an imported pack adds to the reference. */
import type { SearchDocument } from '../../../lib/reference/types.ts';

const MIN_LENGTH = 4;

/**
 * The documents, followed by copies up to `times` as many. About half of the longer words of a copy are
 * turned into words of its own, so that the vocabulary grows as it does in real collections.
 */
export function multiply(documents: readonly SearchDocument[], times: number): SearchDocument[] {
  return Array.from({ length: times }, (_, copy) =>
    copy === 0 ? documents : documents.map(document => copyOf(document, copy)),
  ).flat();
}

function copyOf(document: SearchDocument, copy: number): SearchDocument {
  const renew = (text: string) => text.replace(/[a-z]+/gi, word => renewWord(word, copy));
  return {
    ...document,
    id: `${document.id}-${copy}`,
    name: renew(document.name),
    forms: document.forms.map(renew),
    lay: document.lay.map(renew),
    asked: document.asked.map(renew),
    related: renew(document.related),
    sections: document.sections.map(({ section, text }) => ({ section, text: renew(text) })),
  };
}

function renewWord(word: string, copy: number): string {
  if (word.length < MIN_LENGTH || (hash(word.toLowerCase()) + copy) % 2 === 0) return word;
  return [...word].map((letter, at) => (at === 0 ? letter : shift(letter, copy + at))).join('');
}

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnpqrstvwxyz';

/** Vowels become vowels and consonants consonants: the word stays one that could be. */
function shift(letter: string, by: number): string {
  const letters = VOWELS.includes(letter) ? VOWELS : CONSONANTS;
  const at = letters.indexOf(letter);
  return at < 0 ? letter : (letters[(at + by) % letters.length] ?? letter);
}

function hash(word: string): number {
  let value = 0;
  for (let at = 0; at < word.length; at += 1) value = (value * 31 + word.charCodeAt(at)) >>> 0;
  return value;
}
