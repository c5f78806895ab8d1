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
  const sink = new TokenSink(text);
  const length = text.length;
  let at = 0;
  let gap = NEW_LINE | SPACED;
  while (at < length) {
    const code = fold(text.charCodeAt(at));
    if (code === SPACE || code === IGNORED) {
      if (code === SPACE) gap |= SPACED;
      at++;
    } else if (code === NEWLINE) {
      if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++;
      gap |= gap & NEW_LINE ? BLANK_LINE | SPACED : NEW_LINE | SPACED;
      at++;
    } else if (isWordCode(code)) {
      at = readWord(sink, { at, gap, vocabulary });
      gap = 0;
    } else if (code === HYPHEN && gap === 0 && joins(text, at, sink)) {
      gap = JOINED;
      at++;
    } else {
      sink.push(at, at + 1, code, gap);
      gap = 0;
      at++;
    }
  }
  return sink.tokens();
}

/** A hyphen joins when a word ends right before it and another begins right after. */
function joins(text: string, at: number, sink: TokenSink): boolean {
  if (!sink.lastIsWord()) return false;
  let next = at + 1;
  while (next < text.length && fold(text.charCodeAt(next)) === IGNORED) next++;
  return next < text.length && isWordCode(fold(text.charCodeAt(next)));
}

function readWord(
  sink: TokenSink,
  from: { at: number; gap: number; vocabulary: Vocabulary },
): number {
  const { text } = sink;
  const start = from.at;
  let at = start;
  let end = start;
  let hash = HASH_START;
  let small = false;
  let capital = 0;
  let digits = true;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const code = unit < 128 ? (FOLD_TABLE[unit] ?? 0) : fold(unit);
    if ((code >= 97 && code <= 122) || code >= FIRST_WORD_CODE) {
      digits = false;
      if (code === unit) small = true;
      else if (capital === 0) capital = end === start ? CAPITAL | ALL_CAPS : ALL_CAPS;
    } else if (code < 48 || code > 57) {
      if (code === IGNORED) continue;
      if (code === APOSTROPHE && isWordCode(fold(text.charCodeAt(at + 1)))) continue;
      break;
    }
    hash = hashStep(hash, code);
    end = at + 1;
  }
  const id = from.vocabulary.find(text, { start, end }, hash);
  const shape = WORD | (small ? capital & ~ALL_CAPS : capital) | (digits ? NUMBER : 0);
  sink.push(start, end, id, from.gap | shape);
  return end;
}

class TokenSink {
  readonly text: string;
  #count = 0;
  #start: Int32Array;
  #end: Int32Array;
  #id: Int32Array;
  #flags: Uint8Array;

  constructor(text: string) {
    this.text = text;
    const guess = (text.length >> 2) + 8;
    this.#start = new Int32Array(guess);
    this.#end = new Int32Array(guess);
    this.#id = new Int32Array(guess);
    this.#flags = new Uint8Array(guess);
  }

  push(start: number, end: number, id: number, flags: number): void {
    if (this.#count === this.#start.length) this.#grow();
    this.#start[this.#count] = start;
    this.#end[this.#count] = end;
    this.#id[this.#count] = id;
    this.#flags[this.#count] = flags;
    this.#count++;
  }

  lastIsWord(): boolean {
    return this.#count > 0 && ((this.#flags[this.#count - 1] ?? 0) & WORD) !== 0;
  }

  #grow(): void {
    this.#start = larger(this.#start);
    this.#end = larger(this.#end);
    this.#id = larger(this.#id);
    const flags = new Uint8Array(this.#flags.length * 2);
    flags.set(this.#flags);
    this.#flags = flags;
  }

  tokens(): Tokens {
    const { text } = this;
    return {
      text,
      count: this.#count,
      start: this.#start,
      end: this.#end,
      id: this.#id,
      flags: this.#flags,
    };
  }
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
