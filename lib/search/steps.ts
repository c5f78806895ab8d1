/**
 * Rising numbers as a string: each character is the step from the one before. A third smaller than a
 * list of numbers once zipped, and read in one pass.
 */

/** Printable characters first: JSON writes them in one byte. */
const FIRST = 0x23;
/** Code points that no string may hold alone. */
const SURROGATES = 0xd800;
const SURROGATE_COUNT = 0x800;
/** From here on a code point takes two units. */
const PAIRED = 0x10000 - SURROGATE_COUNT;

/** `numbers` rise, and no step is larger than about a million. */
export function writeSteps(numbers: readonly number[]): string {
  return numbers
    .map((value, at) => {
      const code = value - (numbers[at - 1] ?? 0) + FIRST;
      return String.fromCodePoint(code < SURROGATES ? code : code + SURROGATE_COUNT);
    })
    .join('');
}

export function readSteps(steps: string): number[] {
  const numbers: number[] = [];
  let sum = 0;
  for (let at = 0; at < steps.length; at += 1) {
    let code = steps.charCodeAt(at);
    if (code >= SURROGATES) {
      code = (steps.codePointAt(at) ?? FIRST) - SURROGATE_COUNT;
      // Past the second half of a pair.
      if (code >= PAIRED) at += 1;
    }
    sum += code - FIRST;
    numbers.push(sum);
  }
  return numbers;
}
