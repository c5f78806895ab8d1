/**
 * Whole numbers as printable text, the way tables travel: five bits a sign, so that a small number is one.
 * The signs run from `0` on and leave out the backslash, which JSON would double.
 */
const FIRST_SIGN = 48;
const BACKSLASH = 92;
const BITS = 5;
const MORE = 1 << BITS;

/** Puts numbers one after the other. */
export class NumberWriter {
  readonly #signs: string[] = [];

  /** A whole number from 0 on. */
  put(number: number): void {
    let rest = number;
    for (; rest >= MORE; rest >>>= BITS) this.#sign((rest & (MORE - 1)) | MORE);
    this.#sign(rest);
  }

  /** Numbers that grow, by their distances; their count goes before them. */
  putRising(numbers: readonly number[]): void {
    this.put(numbers.length);
    let last = 0;
    for (const number of numbers) {
      this.put(number - last);
      last = number;
    }
  }

  get text(): string {
    return this.#signs.join('');
  }

  #sign(value: number): void {
    const code = FIRST_SIGN + value;
    this.#signs.push(String.fromCharCode(code < BACKSLASH ? code : code + 1));
  }
}

/** Takes the numbers again, in the same order. Behind the end everything is 0. */
export class NumberReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  next(): number {
    let number = 0;
    for (let shift = 0; ; shift += BITS) {
      const code = this.#text.charCodeAt(this.#at++);
      const value = (code > BACKSLASH ? code - 1 : code) - FIRST_SIGN;
      if (!(value >= MORE)) return number | (value << shift);
      number |= (value & (MORE - 1)) << shift;
    }
  }

  nextRising(): number[] {
    const numbers: number[] = [];
    let last = 0;
    for (let left = this.next(); left > 0; left--) {
      last += this.next();
      numbers.push(last);
    }
    return numbers;
  }
}
