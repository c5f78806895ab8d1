/**
 * How far a typed word is from a written one: the cost of the errors that explain it best (optimal string
 * alignment), where errors that hands and ears really make cost less than one letter.
 */

const OTHER_LETTER = 1.2;
/** One vowel for another: spelt by ear. */
const OTHER_VOWEL = 0.6;
/** The key beside the right one. */
const NEXT_KEY = 0.8;
const LETTER_MORE = 1;
/** Leaving out is the commonest error of all. */
const LETTER_LESS = 0.8;
/** A letter doubled, or not. */
const DOUBLED = 0.5;
const SWAPPED = 0.8;

const VOWELS = new Set('aeiouy');
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const NEXT_KEYS = new Set(
  ROWS.flatMap(row => Array.from(row).flatMap((key, at) => [`${key}${row[at + 1]}`, `${row[at + 1]}${key}`])),
);

export type Distance = {
  /** From the whole typed word to the whole other one. */
  whole: number;
  /** From the whole typed word to the beginning of the other one that is nearest. */
  beginning: number;
};

/** Both distances in one pass; cells further off than `most` are not worked out. */
export function editDistance(typed: string, other: string, most: number): Distance {
  const width = other.length + 1;
  let [before, last, next] = rowsOf(width);
  for (let at = 0; at < width; at += 1) last[at] = at * LETTER_LESS;
  for (let row = 1; row <= typed.length; row += 1) {
    next[0] = row * LETTER_MORE;
    let nearest = next[0];
    for (let column = 1; column < width; column += 1) {
      next[column] = cheapest({ typed, other, row, column, before, last, next });
      nearest = Math.min(nearest, next[column] ?? nearest);
    }
    if (nearest > most) return { whole: Number.POSITIVE_INFINITY, beginning: Number.POSITIVE_INFINITY };
    [before, last, next] = [last, next, before];
  }
  let beginning = Number.POSITIVE_INFINITY;
  for (let at = 0; at < width; at += 1) beginning = Math.min(beginning, last[at] ?? beginning);
  return { whole: last[other.length] ?? 0, beginning };
}

type Rows = [before: Float64Array, last: Float64Array, next: Float64Array];

/** Thousands of words are compared at a keystroke: the rows are written over, not made anew. */
let rows: Rows = makeRows(64);

function makeRows(width: number): Rows {
  return [new Float64Array(width), new Float64Array(width), new Float64Array(width)];
}

function rowsOf(width: number): Rows {
  if (rows[0].length < width) rows = makeRows(width);
  return rows;
}

type Cell = {
  typed: string;
  other: string;
  row: number;
  column: number;
  before: Float64Array;
  last: Float64Array;
  next: Float64Array;
};

function cheapest({ typed, other, row, column, before, last, next }: Cell): number {
  const a = typed[row - 1] ?? '';
  const b = other[column - 1] ?? '';
  const change = (last[column - 1] ?? 0) + changeCost(a, b);
  const more = (last[column] ?? 0) + (a === typed[row - 2] ? DOUBLED : LETTER_MORE);
  const less = (next[column - 1] ?? 0) + (b === other[column - 2] ? DOUBLED : LETTER_LESS);
  const isSwapped = row > 1 && column > 1 && a === other[column - 2] && b === typed[row - 2] && a !== b;
  return Math.min(change, more, less, isSwapped ? (before[column - 2] ?? 0) + SWAPPED : change);
}

function changeCost(a: string, b: string): number {
  if (a === b) return 0;
  if (VOWELS.has(a) && VOWELS.has(b)) return OTHER_VOWEL;
  return NEXT_KEYS.has(a + b) ? NEXT_KEY : OTHER_LETTER;
}
