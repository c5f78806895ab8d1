/**
 * One code unit → what reading makes of it. Case, accents, exotic spaces and dashes are folded here,
 * so that everything after works on small numbers.
 */

/** Soft hyphen, zero-width characters and combining accents: not there at all. */
export const IGNORED = 0;
export const SPACE = 1;
export const NEWLINE = 2;
/** Joins letters into one word ("patient's") and is not read. */
export const APOSTROPHE = 39;
export const HYPHEN = 45;
export const SLASH = 47;
export const FULL_STOP = 46;
export const COLON = 58;

/** Codes below this that are neither letter nor digit are punctuation. */
export const FIRST_WORD_CODE = 128;

/** Marks outside ASCII that mean something in a note, on codes that no text uses. */
export const UP = 16;
export const DOWN = 17;
export const BOX_EMPTY = 18;
export const BOX_TICKED = 19;
export const BOX_CROSSED = 20;
const BULLET = 42;
const OTHER_MARK = 21;

const SPECIAL = new Map<number, number>([
  [0x0a, NEWLINE],
  [0x0d, NEWLINE],
  [0x2028, NEWLINE],
  [0x2029, NEWLINE],
  [0xa0, SPACE],
  [0x202f, SPACE],
  [0x205f, SPACE],
  [0xad, IGNORED],
  [0x2060, IGNORED],
  [0x60, APOSTROPHE],
  [0xb4, APOSTROPHE],
  [0x2018, APOSTROPHE],
  [0x2019, APOSTROPHE],
  [0x2032, APOSTROPHE],
  [0x2010, HYPHEN],
  [0x2011, HYPHEN],
  [0x2012, HYPHEN],
  [0x2013, HYPHEN],
  [0x2212, HYPHEN],
  [0x2044, SLASH],
  [0xb7, BULLET],
  [0x2022, BULLET],
  [0x2023, BULLET],
  [0x25a0, BULLET],
  [0x25aa, BULLET],
  [0x25cf, BULLET],
  [0x25e6, BULLET],
  [0x2191, UP],
  [0x2193, DOWN],
  [0x2610, BOX_EMPTY],
  [0x2611, BOX_TICKED],
  [0x2713, BOX_TICKED],
  [0x2714, BOX_TICKED],
  [0x2612, BOX_CROSSED],
  [0x2717, BOX_CROSSED],
]);

const TABLE_SIZE = 0x2800;
const TABLE = makeTable();

/** Folded code of a UTF-16 unit; a word unit if it is a digit, a–z, or at least {@link FIRST_WORD_CODE}. */
export function fold(unit: number): number {
  if (unit < TABLE_SIZE) return TABLE[unit] ?? unit;
  if (unit === 0xfeff) return IGNORED;
  if (unit === 0x3000) return SPACE;
  return unit;
}

/** The table behind {@link fold}, for loops that cannot afford a call. */
export const FOLD_TABLE: Uint16Array = TABLE;

/** Whether a folded code is part of a word. */
export function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= FIRST_WORD_CODE;
}

function makeTable(): Uint16Array {
  const table = new Uint16Array(TABLE_SIZE);
  for (let unit = 0; unit < TABLE_SIZE; unit++) table[unit] = foldSlowly(unit);
  return table;
}

function foldSlowly(unit: number): number {
  const special = SPECIAL.get(unit);
  if (special !== undefined) return special;
  if (unit <= 32) return SPACE;
  if (unit < 127) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  if (unit >= 0x300 && unit <= 0x36f) return IGNORED;
  if (unit >= 0x2000 && unit <= 0x200a) return SPACE;
  if (unit >= 0x200b && unit <= 0x200f) return IGNORED;
  if (unit >= 0x2000) return OTHER_MARK;
  if (unit < 0xbf) return unit === 0xaa || unit === 0xb5 || unit === 0xba ? unit : OTHER_MARK;
  const letter = String.fromCharCode(unit).toLowerCase().normalize('NFD');
  return letter.charCodeAt(0);
}
