import { SLASH } from './fold.ts';
import { JOINED, NUMBER, type Tokens, WORD } from './tokenize.ts';

/** Ids of classes of words, on codes that no token has. */
export const ANY_NUMBER = 3;
export const ANY_LEVEL = 4;
export const ANY_YEAR = 5;
export const ANY_WORD = 6;
/** Nothing follows in this clause: the end of the sentence or line, or a mark. */
export const CLAUSE_END = 7;
export const ANY_CERVICAL = 8;

/** How the classes are written in patterns. */
export const CLASS_NAMES: ReadonlyMap<string, number> = new Map([
  ['<n>', ANY_NUMBER],
  ['<level>', ANY_LEVEL],
  ['<year>', ANY_YEAR],
  ['<any>', ANY_WORD],
  ['<end>', CLAUSE_END],
  ['<cervical>', ANY_CERVICAL],
]);

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2099;

/** Whether a number is written like a year: a note says "in 1996" and means the past. */
export function isYear(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] ?? 0;
  const end = tokens.end[at] ?? 0;
  if (end - start !== 4) return false;
  const value = Number(tokens.text.slice(start, end));
  return value >= EARLIEST_YEAR && value <= LATEST_YEAR;
}

/** "C5": the neck, where the same words name another finding. */
export function isCervicalLevel(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] ?? 0;
  if ((tokens.end[at] ?? 0) - start !== 2 || (tokens.text.charCodeAt(start) | 32) !== 99) return false;
  const digit = tokens.text.charCodeAt(start + 1);
  return digit >= 49 && digit <= 56;
}

/**
 * Where the vertebral level that starts here ends, or `at` if none starts here.
 *
 * "L5", "L4-5", "L4-L5" and "L5/S1" are one level each; lumbar and sacral only, because the same
 * finding at a cervical level is another finding.
 */
export function endOfLevel(tokens: Tokens, at: number): number {
  if (!isLevel(tokens, at)) return at;
  let end = at + 1;
  for (;;) {
    const next = tokens.id[end] === SLASH ? end + 1 : end;
    const linked = next > end || ((tokens.flags[next] ?? 0) & JOINED) !== 0;
    if (next >= tokens.count || !linked || !(isLevel(tokens, next) || isLevelDigit(tokens, next))) {
      return end;
    }
    end = next + 1;
  }
}

function isLevel(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] ?? 0;
  if ((tokens.end[at] ?? 0) - start !== 2) return false;
  const letter = tokens.text.charCodeAt(start) | 32;
  return (letter === 108 || letter === 115) && isDigit1to5(tokens.text.charCodeAt(start + 1));
}

function isLevelDigit(tokens: Tokens, at: number): boolean {
  const flags = tokens.flags[at] ?? 0;
  const start = tokens.start[at] ?? 0;
  const single = (tokens.end[at] ?? 0) - start === 1;
  return (
    (flags & NUMBER) !== 0 && (flags & WORD) !== 0 && single && isDigit1to5(tokens.text.charCodeAt(start))
  );
}

function isDigit1to5(unit: number): boolean {
  return unit >= 49 && unit <= 53;
}
