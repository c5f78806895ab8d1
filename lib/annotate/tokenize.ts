import {
  APOSTROPHE,
  COLON,
  FIRST_WORD_CODE,
  FOLD_TABLE,
  FULL_STOP,
  fold,
  HYPHEN,
  IGNORED,
  isWordCode,
  NEWLINE,
  SPACE,
} from './fold.ts';
import { HASH_START, hashStep, UNKNOWN, type Vocabulary } from './vocabulary.ts';

/** Joined to the token before by a hyphen ("straight-leg"). */
export const JOINED = 1;
/** White space stands before it. */
export const SPACED = 2;
/** First token of its line. */
export const NEW_LINE = 4;
/** An empty line stands before it. */
export const BLANK_LINE = 8;
/** Starts with a capital. */
export const CAPITAL = 16;
/** Has a capital and no small letter. */
export const ALL_CAPS = 32;
/** Digits only. */
export const NUMBER = 64;
export const WORD = 128;

/** A text as words and marks. Parallel arrays: a note has thousands of tokens and no use for objects. */
export type Tokens = {
  readonly text: string;
  readonly count: number;
  /** Offsets into the text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Id in the vocabulary; for a mark its folded code; `UNKNOWN` for other words. */
  readonly id: Int32Array;
  readonly flags: Uint8Array;
};

/**
 * Cut a text into words and marks in one pass.
 *
 * A hyphen between letters joins two words without being a token, so that "straight-leg raise" and
 * "straight leg raise" are the same three words; an apostrophe inside a word is not read.
 */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  return new Tokenizer(vocabulary).read(text);
}

const BLANK = 32;
const FIRST_LETTER = 97;
const LAST_LETTER = 122;
const FIRST_DIGIT = 48;
const LAST_DIGIT = 57;
/** A gap that is none: the mark at hand is no white space. */
const NO_GAP = -1;

/**
 * {@link tokenize} for many texts: the arrays are used again, because making them anew for every block
 * costs time. What `read` returns holds until the next `read`.
 */
export class Tokenizer {
  readonly #vocabulary: Vocabulary;
  #arrays = arraysFor(0);

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Cut a text, as {@link tokenize} does. */
  read(text: string): Tokens {
    let arrays = this.#arraysFor(likelyTokens(text.length));
    let count = fill(text, this.#vocabulary, arrays);
    if (count > arrays.start.length) {
      arrays = this.#arraysFor(text.length);
      count = fill(text, this.#vocabulary, arrays);
    }
    const { start, end, id, flags } = arrays;
    return { text, count, start, end, id, flags };
  }

  #arraysFor(length: number): Arrays {
    if (length > LARGEST_KEPT) return arraysFor(length);
    if (this.#arrays.start.length < length) this.#arrays = arraysFor(length * 2);
    return this.#arrays;
  }
}

/** Arrays for a longer text are not kept: a page has few blocks of this length, if any. */
const LARGEST_KEPT = 1 << 18;

type Arrays = { start: Int32Array; end: Int32Array; id: Int32Array; flags: Uint8Array };

/** Shorter texts get room for the most there can be: one token a character. */
const SHORT_TEXT = 1024;

/** Ordinary text has a token in five characters. Where this is too few, what lies beyond is not kept. */
function likelyTokens(length: number): number {
  return length <= SHORT_TEXT ? length : Math.max(SHORT_TEXT, length >> 2);
}

/** Room for so many tokens. */
export function arraysFor(length: number): Arrays {
  return {
    start: new Int32Array(length),
    end: new Int32Array(length),
    id: new Int32Array(length),
    flags: new Uint8Array(length),
  };
}

/** The hot loop: everything in locals, one pass, no objects. Returns the number of tokens. */
function fill(text: string, vocabulary: Vocabulary, arrays: Arrays): number {
  const { start, end, id, flags } = arrays;
  const table = FOLD_TABLE;
  const { length } = text;
  let count = 0;
  let gap = NEW_LINE | SPACED;
  for (let at = 0; at < length; ) {
    if (text.charCodeAt(at) === BLANK) {
      gap |= SPACED;
      at++;
      continue;
    }
    const from = at;
    let hash = HASH_START;
    let unit = text.charCodeAt(at);
    while (unit >= FIRST_LETTER && unit <= LAST_LETTER) {
      hash = hashStep(hash, unit);
      unit = ++at < length ? text.charCodeAt(at) : BLANK;
    }
    if (unit === BLANK) {
      start[count] = from;
      end[count] = at;
      id[count] = vocabulary.find(text, from, at, hash);
      flags[count++] = gap | WORD;
      gap = 0;
      continue;
    }
    let until = at;
    let small = at > from ? 1 : 0;
    let capital = 0;
    let code = 0;
    for (; at < length; at++) {
      unit = text.charCodeAt(at);
      code = unit < 128 ? (table[unit] ?? 0) : fold(unit);
      if (code >= FIRST_LETTER && (code <= LAST_LETTER || code >= FIRST_WORD_CODE)) {
        if (code === unit) small = 1;
        else capital = 1;
      } else if (code < FIRST_DIGIT || code > LAST_DIGIT) {
        if (until === from || !isSilent(text, at, code)) break;
        continue;
      }
      hash = hashStep(hash, code);
      until = at + 1;
    }
    start[count] = from;
    if (until > from) {
      end[count] = at = until;
      id[count] = vocabulary.find(text, from, at, hash);
      flags[count++] = gap | WORD | (capital ? capitals(text, from, small === 1) : small ? 0 : NUMBER);
      gap = 0;
      continue;
    }
    const past = code === FULL_STOP && (gap & NEW_LINE) === 0 ? pastLeader(text, at) : at;
    if (past > at) [code, at] = [COLON, past - 1];
    const wider =
      code === HYPHEN
        ? joined(text, at, count > 0 && gap === 0 ? (flags[count - 1] ?? 0) : 0)
        : widened(gap, code);
    if (code === NEWLINE && text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++;
    end[count] = ++at;
    if (wider !== NO_GAP) gap = wider;
    else {
      id[count] = code;
      flags[count++] = gap;
      gap = 0;
    }
  }
  return count;
}

/** Inside a word, whether a character is not read: it is ignored, or an apostrophe before a letter. */
function isSilent(text: string, at: number, code: number): boolean {
  return code === IGNORED || (code === APOSTROPHE && isWordCode(fold(text.charCodeAt(at + 1))));
}

/** With fewer dots it is an ellipsis. */
const LEADER_DOTS = 5;
const DOTS = /(?:\. ?)+:?(?= *[^\s.])/y;

/** Where a row of dots ends that leads from a name to what is said of it, as a colon would; `at` when it is none. */
function pastLeader(text: string, at: number): number {
  if (text.charCodeAt(at + 1) !== FULL_STOP && text.charCodeAt(at + 2) !== FULL_STOP) return at;
  DOTS.lastIndex = at;
  const [leader = ''] = DOTS.exec(text) ?? [];
  const dots = leader.length - leader.replaceAll('.', '').length;
  return dots >= LEADER_DOTS ? at + leader.trimEnd().length : at;
}

/** What white space adds to a gap; `NO_GAP` for a mark. */
function widened(gap: number, code: number): number {
  if (code === SPACE) return gap | SPACED;
  if (code === IGNORED) return gap;
  if (code !== NEWLINE) return NO_GAP;
  return gap & NEW_LINE ? gap | BLANK_LINE | SPACED : gap | NEW_LINE | SPACED;
}

/** A hyphen joins when a word ends right before it and another begins right after. */
function joined(text: string, at: number, before: number): number {
  if ((before & WORD) === 0) return NO_GAP;
  let next = at + 1;
  while (next < text.length && fold(text.charCodeAt(next)) === IGNORED) next++;
  return next < text.length && isWordCode(fold(text.charCodeAt(next))) ? JOINED : NO_GAP;
}

function capitals(text: string, start: number, small: boolean): number {
  const first = text.charCodeAt(start);
  return (fold(first) === first ? 0 : CAPITAL) | (small ? 0 : ALL_CAPS);
}

/** Folded spelling of a token, for rules that look inside a word and for making the vocabulary. */
export function spellingOf(tokens: Tokens, index: number): string {
  const id = tokens.id[index] ?? UNKNOWN;
  if (((tokens.flags[index] ?? 0) & WORD) === 0) return String.fromCharCode(id);
  let word = '';
  for (let at = tokens.start[index] ?? 0; at < (tokens.end[index] ?? 0); at++) {
    const code = fold(tokens.text.charCodeAt(at));
    if (code !== IGNORED && code !== APOSTROPHE) word += String.fromCharCode(code);
  }
  return word;
}
