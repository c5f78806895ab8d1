import Fuse from 'fuse.js';
import { soundOf } from './phonetic.ts';

/** A word of the vocabulary that a typed word may stand for, and how sure that is, from 0 to 1. */
export type Candidate = { term: number; weight: number; how: 'exact' | 'prefix' | 'synonym' | 'spelling' };

/** A prefix says less the more of the word is still missing. */
const PREFIX_BASE = 0.72;
const PREFIX_SHARE = 0.24;
const SYNONYM_WEIGHT = 0.72;
/** The best that a misspelling can count. */
const SPELLING_BASE = 0.92;
/** Cost of each letter by which the lengths differ; bitap itself does not see it. */
const LENGTH_COST = 0.05;
/** Below this likeness a word is another word. */
const MIN_SPELLING = 0.5;
/** Shorter words have too many neighbours. */
const MIN_FUZZY_LENGTH = 3;
const MIN_PREFIX_LENGTH = 2;

type Term = { text: string; sound: string; letters: number };

/**
 * The words that can be found, and the ways to find them: as written, as a beginning, as another word
 * for it, as it sounds, and with typing errors (Fuse.js over the few words that are near at all).
 */
export class Vocabulary {
  readonly #terms: Term[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #synonyms = new Map<number, number[]>();
  readonly #spellingCache = new Map<string, Candidate[]>();
  #sorted: number[] = [];
  /** Terms below this number stand in names and forms; only they are worth a guess. */
  #guessable = 0;

  add(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#terms.push({ text, sound: '', letters: 0 }) - 1;
    this.#numbers.set(text, number);
    return number;
  }

  /** Called once the words of names and forms are in: words added later are found, but never guessed. */
  endGuessable(): void {
    this.#guessable = this.#terms.length;
    for (const term of this.#terms) {
      term.sound = soundOf(term.text);
      term.letters = letterSet(term.sound);
    }
  }

  /** Called once all words are in. */
  seal(groups: readonly (readonly string[])[]): void {
    this.#sorted = this.#terms.map((_, number) => number);
    this.#sorted.sort((a, b) => (this.text(a) < this.text(b) ? -1 : 1));
    for (const group of groups) {
      const known = group.flatMap(word => this.#numbers.get(word) ?? []);
      for (const word of group) {
        const number = this.add(word);
        this.#synonyms.set(number, [
          ...(this.#synonyms.get(number) ?? []),
          ...known.filter(other => other !== number),
        ]);
      }
    }
  }

  get size(): number {
    return this.#terms.length;
  }

  text(term: number): string {
    return this.#terms[term]?.text ?? '';
  }

  /** Everything a typed word may stand for. `isOpen`: more letters may follow. */
  candidates(word: string, stem: string, isOpen: boolean): Candidate[] {
    const found: Candidate[] = [];
    const exact = this.#numbers.get(stem);
    if (exact !== undefined) {
      found.push({ term: exact, weight: 1, how: 'exact' });
      for (const term of this.#synonyms.get(exact) ?? [])
        found.push({ term, weight: SYNONYM_WEIGHT, how: 'synonym' });
    }
    if ((isOpen || exact === undefined) && word.length >= MIN_PREFIX_LENGTH)
      found.push(...this.#startingWith(word, exact));
    if (exact === undefined || exact >= this.#guessable) {
      const hasPrefix = found.some(({ how, term }) => how === 'prefix' && term < this.#guessable);
      if (!hasPrefix) found.push(...this.#spelledLike(word, stem, isOpen));
    }
    return found;
  }

  /** The nearest words of names and forms, for "did you mean". */
  nearest(word: string, count: number): string[] {
    const fuse = new Fuse(
      this.#terms.slice(0, this.#guessable).map(({ text }) => text),
      { threshold: 0.6, ignoreLocation: true, includeScore: true },
    );
    return fuse.search(word.slice(0, 32), { limit: count }).map(({ item }) => item);
  }

  #startingWith(prefix: string, exact: number | undefined): Candidate[] {
    const found: Candidate[] = [];
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.text(this.#sorted[middle] ?? 0) < prefix) low = middle + 1;
      else high = middle;
    }
    for (; low < this.#sorted.length; low += 1) {
      const term = this.#sorted[low] ?? 0;
      const text = this.text(term);
      if (!text.startsWith(prefix)) break;
      if (term === exact) continue;
      found.push({ term, weight: PREFIX_BASE + (PREFIX_SHARE * prefix.length) / text.length, how: 'prefix' });
    }
    return found;
  }

  #spelledLike(word: string, stem: string, isOpen: boolean): Candidate[] {
    if (word.length < MIN_FUZZY_LENGTH || /\d/.test(word)) return [];
    const key = isOpen ? `${word}…` : word;
    const cached = this.#spellingCache.get(key);
    if (cached !== undefined) return cached;
    const found = this.#guess(soundOf(stem), isOpen);
    if (this.#spellingCache.size > 500) this.#spellingCache.clear();
    this.#spellingCache.set(key, found);
    return found;
  }

  #guess(sound: string, isOpen: boolean): Candidate[] {
    const errors = allowedErrors(sound.length);
    const letters = letterSet(sound);
    const near: { term: number; sound: string }[] = [];
    for (let term = 0; term < this.#guessable; term += 1) {
      const candidate = this.#terms[term];
      if (candidate === undefined || /\d/.test(candidate.text)) continue;
      const missing = candidate.sound.length - sound.length;
      if (missing < -errors || (missing > errors && !(isOpen && sound.length > 3))) continue;
      // Each error changes the set of letters by two at the most.
      const compared =
        missing > errors ? letterSet(candidate.sound.slice(0, sound.length + 1)) : candidate.letters;
      if (bitCount(letters ^ compared) > 2 * errors) continue;
      near.push({ term, sound: missing > errors ? candidate.sound.slice(0, sound.length) : candidate.sound });
    }
    const fuse = new Fuse(near, {
      keys: ['sound'],
      includeScore: true,
      threshold: errors / sound.length + 0.02,
      location: 0,
      distance: 200,
    });
    return fuse.search(sound.slice(0, 32)).flatMap(({ item, score = 1 }) => {
      const weight = SPELLING_BASE - score - LENGTH_COST * Math.abs(item.sound.length - sound.length);
      return weight < MIN_SPELLING ? [] : [{ term: item.term, weight, how: 'spelling' as const }];
    });
  }
}

/** Typing errors that a word of this length may hold. */
function allowedErrors(length: number): number {
  if (length < 6) return 1;
  return length < 9 ? 2 : Math.min(4, Math.ceil(length * 0.27));
}

function letterSet(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index += 1) set |= 1 << (word.charCodeAt(index) % 32);
  return set;
}

function bitCount(value: number): number {
  let bits = value;
  let count = 0;
  while (bits !== 0) {
    bits &= bits - 1;
    count += 1;
  }
  return count;
}
