import {
  APOSTROPHE,
  FIRST_WORD_CODE,
  FOLD_TABLE,
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

const FIRST_LETTER = 97;
const LAST_LETTER = 122;
const FIRST_CAPACITY = 256;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * {@link tokenize} for many texts: the arrays are used again, because making them anew for every block
 * costs as much as reading it. What `read` returns holds until the next `read`.
 */
export class Tokenizer implements Tokens {
  text = '';
  count = 0;
  start = new Int32Array(FIRST_CAPACITY);
  end = new Int32Array(FIRST_CAPACITY);
  id = new Int32Array(FIRST_CAPACITY);
  flags = new Uint8Array(FIRST_CAPACITY);
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Cut a text, as {@link tokenize} does. */
  read(text: string): Tokens {
    this.text = text;
    this.count = 0;
    const { length } = text;
    let at = 0;
    let gap = NEW_LINE | SPACED;
    while (at < length) {
      const unit = text.charCodeAt(at);
      const code = unit < 128 ? (FOLD_TABLE[unit] ?? 0) : fold(unit);
      if (code >= FIRST_LETTER ? code <= LAST_LETTER || code >= FIRST_WORD_CODE : isDigit(code)) {
        at = this.readWord(at, gap);
        gap = 0;
      } else if (code === SPACE) {
        gap |= SPACED;
        at++;
      } else if (code === NEWLINE) {
        if (unit === 13 && text.charCodeAt(at + 1) === 10) at++;
        gap |= gap & NEW_LINE ? BLANK_LINE | SPACED : NEW_LINE | SPACED;
        at++;
      } else if (code === IGNORED) {
        at++;
      } else if (code === HYPHEN && gap === 0 && this.joins(at)) {
        gap = JOINED;
        at++;
      } else {
        this.push(at, code, gap);
        at++;
        gap = 0;
      }
    }
    return this;
  }

  /** Let go of the text: a reader keeps nothing of what it has read. */
  release(): void {
    this.text = '';
    this.count = 0;
  }

  /** Add a token of one character. */
  private push(at: number, id: number, flags: number): void {
    const index = this.count++;
    if (index === this.start.length) this.grow();
    this.start[index] = at;
    this.end[index] = at + 1;
    this.id[index] = id;
    this.flags[index] = flags;
  }

  /** Read the word that starts here; returns where it ends. */
  private readWord(start: number, gap: number): number {
    const { text } = this;
    const { length } = text;
    const table = FOLD_TABLE;
    let end = start;
    let hash = HASH_START;
    let small = 0;
    let capital = 0;
    for (let at = start; at < length; at++) {
      const unit = text.charCodeAt(at);
      const code = unit < 128 ? (table[unit] ?? 0) : fold(unit);
      if (code >= FIRST_LETTER && (code <= LAST_LETTER || code >= FIRST_WORD_CODE)) {
        if (code === unit) small = 1;
        else capital = 1;
      } else if (!isDigit(code)) {
        if (code === IGNORED || (code === APOSTROPHE && isWordCode(fold(text.charCodeAt(at + 1))))) continue;
        break;
      }
      hash = hashStep(hash, code);
      end = at + 1;
    }
    const shape: number = capital ? capitals(text, start, small === 1) : small ? 0 : NUMBER;
    this.push(start, this.vocabulary.find(text, start, hash), gap | WORD | shape);
    this.end[this.count - 1] = end;
    return end;
  }

  /** A hyphen joins when a word ends right before it and another begins right after. */
  private joins(at: number): boolean {
    const { text } = this;
    if (this.count === 0 || ((this.flags[this.count - 1] ?? 0) & WORD) === 0) return false;
    let next = at + 1;
    while (next < text.length && fold(text.charCodeAt(next)) === IGNORED) next++;
    return next < text.length && isWordCode(fold(text.charCodeAt(next)));
  }

  private grow(): void {
    this.start = larger(this.start);
    this.end = larger(this.end);
    this.id = larger(this.id);
    const flags = new Uint8Array(this.flags.length * 2);
    flags.set(this.flags);
    this.flags = flags;
  }
}

function capitals(text: string, start: number, small: boolean): number {
  const first = text.charCodeAt(start);
  return (fold(first) === first ? 0 : CAPITAL) | (small ? 0 : ALL_CAPS);
}

function larger(array: Int32Array): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(array.length * 2);
  bigger.set(array);
  return bigger;
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
