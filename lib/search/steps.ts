/**
 * Lists of rising numbers as a string: each character is the step from the one before. A third smaller than
 * lists of numbers once zipped, and read in one pass.
 */
import { Lists } from './lists.ts';

/** Printable characters first: JSON writes them in one byte. */
const FIRST = 0x23;
/** Code points that no string may hold alone. */
const SURROGATES = 0xd800;
const SURROGATE_COUNT = 0x800;
/** From here on a code point takes two units. */
const PAIRED = 0x10000 - SURROGATE_COUNT;

/** Between two lists; no step is written so. */
const NEXT = 0x21;

/** The numbers of each list rise, and no step is larger than about a million. */
export function writeSteps({ starts, values }: Lists): string {
  let steps = '';
  for (let list = 0; list + 1 < starts.length; list += 1) {
    let before = 0;
    for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at += 1) {
      const value = values[at] ?? 0;
      const code = value - before + FIRST;
      steps += String.fromCodePoint(code < SURROGATES ? code : code + SURROGATE_COUNT);
      before = value;
    }
    steps += String.fromCharCode(NEXT);
  }
  return steps;
}

/** The lists again; the inverse of `writeSteps`. */
export function readSteps(steps: string): Lists {
  const starts = new Int32Array(steps.length + 1);
  const values = new Int32Array(steps.length);
  let lists = 0;
  let count = 0;
  let sum = 0;
  for (let at = 0; at < steps.length; at += 1) {
    let code = steps.charCodeAt(at);
    if (code === NEXT) {
      sum = 0;
      lists += 1;
      starts[lists] = count;
      continue;
    }
    if (code >= SURROGATES) {
      code = (steps.codePointAt(at) ?? FIRST) - SURROGATE_COUNT;
      // Past the second half of a pair.
      if (code >= PAIRED) at += 1;
    }
    sum += code - FIRST;
    values[count] = sum;
    count += 1;
  }
  return new Lists(starts.slice(0, lists + 1), values.slice(0, count));
}
