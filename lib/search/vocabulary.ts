import Fuse from 'fuse.js';
import { soundOf } from './phonetic.ts';

/** A word of the vocabulary that a typed word may stand for, and how sure that is, from 0 to 1. */
export type Candidate = { term: number; weight: number; how: 'exact' | 'prefix' | 'synonym' | 'spelling' };

/** A prefix says less the more of the word is still missing. */
const PREFIX_BASE = 0.72;
const PREFIX_SHARE = 0.24;
const SYNONYM_WEIGHT = 0.72;
/** What a misspelling costs before any letter differs. */
const TYPO_COST = 0.08;
/** Cost of each letter by which the lengths differ; bitap itself does not see all of it. */
const LENGTH_COST = 0.02;
/** The same in short words, where a letter more or less is soon another word. */
const SHORT_LENGTH_COST = 0.06;
/** Below this likeness a word is another word. */
const MIN_SPELLING = 0.45;
/** From this length on, other words beside it make one more error believable. */
const LONG_WORD = 7;
const LOOSE_SPELLING = 0.38;
/** Shorter words have too many neighbours. */
const MIN_FUZZY_LENGTH = 3;
const MIN_PREFIX_LENGTH = 2;
/** A word that is not being typed any more stands for a longer one only when it is most of it. */
const MIN_WHOLE_PREFIX_LENGTH = 4;

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

  /** Everything a typed word may stand for. */
  candidates(word: string, stem: string, typed: Typed): Candidate[] {
    const { isOpen } = typed;
    const found: Candidate[] = [];
    const exact = this.#numbers.get(stem);
    if (exact !== undefined) {
      found.push({ term: exact, weight: 1, how: 'exact' });
      for (const term of this.#synonyms.get(exact) ?? [])
        found.push({ term, weight: SYNONYM_WEIGHT, how: 'synonym' });
    }
    const minPrefix = isOpen ? MIN_PREFIX_LENGTH : MIN_WHOLE_PREFIX_LENGTH;
    if ((isOpen || exact === undefined) && word.length >= minPrefix)
      found.push(...this.#startingWith(word, exact));
    if (exact === undefined) {
      const hasPrefix = found.some(({ how, term }) => how === 'prefix' && term < this.#guessable);
      if (!hasPrefix) found.push(...this.#spelledLike(word, stem, typed));
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

  #spelledLike(word: string, stem: string, typed: Typed): Candidate[] {
    if (word.length < MIN_FUZZY_LENGTH || /\d/.test(word)) return [];
    const key = `${word}${typed.isOpen ? '…' : ''}${typed.isLone ? '' : '+'}`;
    const cached = this.#spellingCache.get(key);
    if (cached !== undefined) return cached;
    const found = this.#guess(soundOf(stem), { ...typed, length: word.length });
    if (this.#spellingCache.size > 500) this.#spellingCache.clear();
    this.#spellingCache.set(key, found);
    return found;
  }

  #guess(sound: string, { isOpen, isLone, length }: Typed & { length: number }): Candidate[] {
    const errors = allowedErrors(sound.length) + (isLone || length < LONG_WORD ? 0 : 1);
    const near = this.#nearTerms(sound, errors, isOpen);
    const fuse = new Fuse(near, {
      keys: ['sound'],
      includeScore: true,
      threshold: errors / sound.length + 0.02,
      location: 0,
      distance: 12,
    });
    return fuse.search(sound.slice(0, 32)).flatMap(({ item, score = 1 }) => {
      const likeness = blend(1 - score, sharedPairs(sound, item.sound), sound.length);
      const weight =
        likeness -
        TYPO_COST -
        (sound.length < LONG_WORD ? SHORT_LENGTH_COST : LENGTH_COST) *
          Math.abs(item.sound.length - sound.length);
      return weight < (isLone || length < LONG_WORD ? MIN_SPELLING : LOOSE_SPELLING)
        ? []
        : [{ term: item.term, weight, how: 'spelling' as const }];
    });
  }

  /** Terms that can be at most so many errors away, judged by length and by which letters they hold. */
  #nearTerms(sound: string, errors: number, isOpen: boolean): { term: number; sound: string }[] {
    const letters = letterSet(sound);
    const near: { term: number; sound: string }[] = [];
    for (let term = 0; term < this.#guessable; term += 1) {
      const candidate = this.#terms[term];
      if (candidate === undefined || /\d/.test(candidate.text)) continue;
      const missing = candidate.sound.length - sound.length;
      const isLonger = missing > errors;
      // A word that is still being typed may go on, but must have begun right.
      if (missing < -errors || (isLonger && !(isOpen && sound.length > 3 && candidate.sound[0] === sound[0])))
        continue;
      if (areOpposites(candidate.sound, sound)) continue;
      const compared = isLonger ? candidate.sound.slice(0, sound.length + 1) : candidate.sound;
      const set = isLonger ? letterSet(compared) : candidate.letters;
      // Each error changes the set of letters by two at the most.
      if (bitCount(letters ^ set) <= 2 * errors) near.push({ term, sound: compared });
    }
    return near;
  }
}

/** What is known of the word while it is typed. */
type Typed = {
  /** More letters may follow. */
  isOpen: boolean;
  /** The only word of the query: nothing else says what was meant, so less is guessed. */
  isLone: boolean;
};

/** Typing errors that a word of this length may hold. */
function allowedErrors(length: number): number {
  if (length < 6) return 1;
  return length < 9 ? 2 : Math.min(4, Math.ceil(length * 0.27));
}

/** In long words whole syllables go missing; pairs of letters see that better than single errors do. */
function blend(errorLikeness: number, pairLikeness: number, length: number): number {
  const share = length < 9 ? 0.2 : 0.6;
  return (1 - share) * errorLikeness + share * Math.max(pairLikeness, errorLikeness - 0.15);
}

/** Dice's coefficient over pairs of neighbouring letters. */
function sharedPairs(a: string, b: string): number {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < a.length; at += 1) {
    const pair = a.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at + 1 < b.length; at += 1) {
    const pair = b.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    shared += 1;
  }
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
}

/** One letter apart and the contrary: never taken for each other. */
function areOpposites(a: string, b: string): boolean {
  return isOver(a) !== isOver(b) && (isUnder(a) || isUnder(b)) && (isOver(a) || isOver(b));
}

function isOver(sound: string): boolean {
  return /^h[iy]per/.test(sound);
}

function isUnder(sound: string): boolean {
  return /^h[iy]po/.test(sound);
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
