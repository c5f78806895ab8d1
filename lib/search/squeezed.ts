/**
 * Which units read so when spaces, hyphens and endings are left out, asked by a sum over their letters: one
 * number a unit instead of one more text. Two texts may share a sum, so who asks must compare them.
 */
export class Squeezed {
  readonly #sums: Int32Array;

  constructor(size: number) {
    this.#sums = new Int32Array(size);
  }

  /** The next word of a unit. */
  extend(unit: number, word: string): void {
    this.#sums[unit] = addLetters(this.#sums[unit] ?? 0, word);
  }

  /** Units that may read so. */
  like(text: string): number[] {
    const sum = addLetters(0, text);
    const found: number[] = [];
    for (let unit = this.#sums.indexOf(sum); unit >= 0; unit = this.#sums.indexOf(sum, unit + 1))
      found.push(unit);
    return found;
  }
}

function addLetters(sum: number, letters: string): number {
  let all = sum;
  for (let at = 0; at < letters.length; at += 1) all = (Math.imul(all, 31) + letters.charCodeAt(at)) | 0;
  return all;
}
