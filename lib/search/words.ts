import type { TextRange } from './types.ts';

/** A word of a text as it is compared, with where it stands in the text as written. */
export type Word = TextRange & { text: string };

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*(?:\.\p{N}+)?/gu;
/**
 * The same over Latin letters and general punctuation, which is all that most texts hold: an engine takes
 * longer to prepare the classes of Unicode than to read the whole index.
 */
const LATIN_WORD = /[0-9A-Za-zªµºÀ-ÖØ-öø-ɏ²³¹¼-¾]+(?:['’][A-Za-zªµºÀ-ÖØ-öø-ɏ]+)*(?:\.[0-9²³¹¼-¾]+)?/g;
const LATIN_TEXT = /^[\0-ɏ\u2000-\u206f]*$/;

function wordPattern(text: string): RegExp {
  return LATIN_TEXT.test(text) ? LATIN_WORD : WORD;
}
/** Longer input is no question; the rest of it is not read. */
const MAX_LENGTH = 200;
const MAX_WORDS = 24;

/**
 * The words of a text: folded to lower case without diacritics, apostrophes or possessive s, in US
 * spelling. Hyphens and slashes divide; a decimal code ("m54.16") stays whole without its dot.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const read = text.slice(0, MAX_LENGTH * 4);
  for (const match of read.matchAll(wordPattern(read))) {
    const folded = foldWord(match[0]);
    if (folded !== '') words.push({ text: folded, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The words of a text as they are written there. */
export function rawWords(text: string): readonly string[] {
  const read = text.slice(0, MAX_LENGTH * 4);
  return read.match(wordPattern(read)) ?? [];
}

/** The words of a query: as `wordsOf`, but only as many as anyone would type. */
export function queryWords(query: string): Word[] {
  return wordsOf(query.slice(0, MAX_LENGTH)).slice(0, MAX_WORDS);
}

/** A text as it is compared as a whole: its words with one space between. */
export function foldText(text: string): string {
  return wordsOf(text)
    .map(({ text: word }) => word)
    .join(' ');
}

/** One word as it is compared. */
export function foldWord(word: string): string {
  const lower = ASCII_WORD.test(word) ? word.toLowerCase() : foldLetters(word);
  return toUsSpelling(lower.replace(/['’]s?$/, '').replace(/[.'’]/g, ''));
}

/** Most words, and nothing to fold in them but their case. */
const ASCII_WORD = /^[\w.']*$/;

function foldLetters(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** UK → US parts of words, longest first. Applied to what is indexed and what is asked alike. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/aesth/g, 'esth'],
  [/oede/g, 'ede'],
  [/haem/g, 'hem'],
  [/anaem/g, 'anem'],
  [/aemi/g, 'emi'],
  [/faec/g, 'fec'],
  [/paed/g, 'ped'],
  [/isch?aem/g, 'ischem'],
  [/rrhoe/g, 'rrhe'],
  [/neurone/g, 'neuron'],
  [/tumour/g, 'tumor'],
  [/behaviour/g, 'behavior'],
  [/colour/g, 'color'],
  [/labour/g, 'labor'],
  [/fibre/g, 'fiber'],
  [/centre/g, 'center'],
  [/litre/g, 'liter'],
  [/disk/g, 'disc'],
  [/is(ation|e|ed|ing|er)s?$/, 'iz$1'],
  [/ys(e|ed|ing)$/, 'yz$1'],
];

/** A word without any of these is the same on both sides; asked first, because nearly every word is. */
const MAYBE_UK = /ae|oe|neurone|our|fibre|centre|litre|disk|[iy]s(?:ation|e|ed|ing|ers?)s?$/;

function toUsSpelling(word: string): string {
  if (!MAYBE_UK.test(word)) return word;
  let us = word;
  for (const [from, to] of SPELLINGS) us = us.replace(from, to);
  return us;
}

/**
 * Takes off the endings that do not change what is meant: plurals, -ing, -ed, -ness. Rough on
 * purpose: two words only have to meet, not to be words.
 */
export function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word) || !/[aeiouy]/.test(word)) return word;
  let stem = singularOf(word);
  if (stem.length > 5) stem = withoutEnding(stem);
  const last = stem.at(-1) ?? '';
  if (last === stem.at(-2) && !KEPT_DOUBLED.includes(last)) stem = stem.slice(0, -1);
  return stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

function singularOf(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const stem = word.slice(0, /(?:x|ch|sh|ss)es$/.test(word) ? -2 : -1);
  return stem.endsWith('s') ? stem.slice(0, -1) : stem;
}

/** Longest first. */
const ENDINGS = ['ically', 'ness', 'ally', 'ical', 'ing', 'ed', 'al', 'ic', 'ia'];
/** "fall", "knee": letters whose doubling belongs to the word. */
const KEPT_DOUBLED = 'aeioul';

function withoutEnding(stem: string): string {
  const ending = ENDINGS.find(end => stem.endsWith(end));
  return ending === undefined ? stem : stem.slice(0, -ending.length);
}
