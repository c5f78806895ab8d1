import Fuse from 'fuse.js/basic';
import { editDistance } from './edit-distance.ts';
import { skeletonOf, soundOf } from './phonetic.ts';

/** A word as the entries write it, and as it is compared. */
type Written = {
  term: number;
  text: string;
  sound: string;
  letters: number;
  pairs: number;
};

export type Guess = {
  term: number;
  /** 1 is the same word, 0 another one. */
  likeness: number;
};

export type GuessOptions = {
  /** More letters may follow: the word may be the beginning of a longer one. */
  isOpen: boolean;
  /** How much error is believed, as a share of what `allowedErrors` gives. */
  leniency: number;
};

/** Fuse.js is asked about so many words at the most. */
const MOST_NEAR = 200;
/** What is still missing of a word that is being typed costs little. */
const MISSING_SHARE = 0.15;
/** Errors a letter that are believed where the words beside it say what was meant. */
const ERRORS_IN_CONTEXT = 0.37;
/** A word that shrinks further when it is heard is one key held down. */
const MIN_SOUND = 0.5;
/** Only the consonants are right, but the words beside it say what was meant. */
const HEARD_IN_CONTEXT = 0.7;
/** Spelt by ear: the sound is right and the letters are not. */
const BY_EAR_COST = 0.3;

/**
 * Words that may be meant by a misspelt one: a filter over lengths, letters and pairs of letters leaves
 * few, Fuse.js finds those that are like it, and the cost of the errors decides which is most so.
 */
export class Spellings {
  readonly #byLength: Written[][] = [];
  readonly #ofTerm = new Map<number, Written[]>();

  /** Words that are not `isGuessable` are only compared where something else speaks for them. */
  add(text: string, term: number, isGuessable = true): void {
    if (/\d/.test(text)) return;
    const sound = soundOf(text);
    const word = { term, text, sound, letters: letterSet(sound), pairs: pairSet(sound) };
    const ofTerm = this.#ofTerm.get(term);
    if (ofTerm === undefined) this.#ofTerm.set(term, [word]);
    else ofTerm.push(word);
    if (!isGuessable) return;
    const alike = this.#byLength[sound.length];
    if (alike === undefined) this.#byLength[sound.length] = [word];
    else alike.push(word);
  }

  /** Most like first; one guess a term. */
  guess(word: string, { isOpen, leniency }: GuessOptions): Guess[] {
    const sound = soundOf(word);
    const most = allowedErrors(word.length) * leniency;
    if (most === 0 || /\d/.test(word) || sound.length < word.length * MIN_SOUND) return [];
    const best = new Map<number, number>();
    for (const near of this.#like(sound, Math.max(1, Math.floor(most + 0.3)), isOpen)) {
      const like = likenessOf(word, near, { most, isOpen });
      if (like > (best.get(near.term) ?? 0)) best.set(near.term, like);
    }
    return Array.from(best, ([term, likeness]) => ({ term, likeness })).sort(
      (a, b) => b.likeness - a.likeness || a.term - b.term,
    );
  }

  /** Likeness to the words of one term, where something else speaks for it already. */
  likenessTo(word: string, term: number, isOpen: boolean): number {
    const most = word.length * ERRORS_IN_CONTEXT;
    const all = (this.#ofTerm.get(term) ?? []).map(written => likeness(word, written, { most, isOpen }));
    const isHeard = (this.#ofTerm.get(term) ?? []).some(({ text }) => soundsAlike(word, text));
    return Math.max(0, isHeard ? HEARD_IN_CONTEXT : 0, ...all);
  }

  #like(sound: string, errors: number, isOpen: boolean): Written[] {
    const near = this.#near(sound, errors, isOpen);
    if (near.length === 0) return [];
    const fuse = new Fuse(near, {
      keys: ['sound'],
      ignoreLocation: true,
      // A swap is two errors to Fuse.js.
      threshold: Math.min(0.7, (errors + 1) / sound.length),
    });
    return fuse.search(sound.slice(0, 32)).map(({ item }) => item);
  }

  /** Words that so many errors could reach, judged by length, letters and pairs of letters: the nearest. */
  #near(sound: string, errors: number, isOpen: boolean): Written[] {
    const letters = letterSet(sound);
    const pairs = pairSet(sound);
    const byDifference: Written[][] = Array.from({ length: 33 }, () => []);
    const from = Math.max(0, sound.length - errors);
    for (let length = from; length <= sound.length + errors; length += 1) {
      for (const word of this.#byLength[length] ?? []) {
        // An error changes two letters of the set at the most; of the pairs six (a swap), but seldom all.
        if (bitCount(letters ^ word.letters) > 2 * errors) continue;
        const difference = bitCount(pairs ^ word.pairs);
        if (difference > 4 * errors + 2) continue;
        byDifference[difference]?.push(word);
      }
    }
    if (isOpen && sound.length > 3) this.#addLonger(byDifference, sound, errors);
    return byDifference.flat().slice(0, MOST_NEAR);
  }

  /** Longer words that begin like what has been typed so far; the first letter must be right. */
  #addLonger(byDifference: Written[][], sound: string, errors: number): void {
    const letters = letterSet(sound);
    const pairs = pairSet(sound);
    for (let length = sound.length + errors + 1; length < this.#byLength.length; length += 1) {
      for (const word of this.#byLength[length] ?? []) {
        if (word.sound[0] !== sound[0] || bitCount(letters & ~word.letters) > errors) continue;
        const beginning = word.sound.slice(0, sound.length + 1);
        if (bitCount(letters ^ letterSet(beginning)) > 2 * errors) continue;
        byDifference[bitCount(pairs ^ pairSet(beginning))]?.push(word);
      }
    }
  }
}

type Believed = { most: number; isOpen: boolean };

/** Endings that many words of medicine share: they say little of which one is meant. */
const ENDINGS = /(itis|osis|pathy|algia|graphy|gram|ectomy|emia|ation|tion|ing|ness)$/;

/** A shared ending counts as so many letters that are right. */
const ENDING_COUNTS = 2;
/** Before an ending one letter may be wrong, the first one too. */
const MIN_REST = 5;

/** By its letters or by its sound, whichever is nearer; 0 when it is too far off. */
function likenessOf(word: string, written: Written, { most, isOpen }: Believed): number {
  if (areOpposites(word, written.text)) return 0;
  const [ending = ''] = ENDINGS.exec(word) ?? [];
  if (ending !== '' && written.text.endsWith(ending)) {
    const rest = word.slice(0, -ending.length);
    const other = written.text.slice(0, -ending.length);
    const share = allowedErrors(Math.max(MIN_REST, rest.length + 1)) / allowedErrors(word.length);
    const like = likeness(
      rest,
      { text: other, sound: soundOf(other) },
      { most: most * share, isOpen: false },
    );
    return like === 0 ? 0 : 1 - ((1 - like) * rest.length) / (rest.length + ENDING_COUNTS);
  }
  return likeness(word, written, { most, isOpen });
}

type Compared = Pick<Written, 'text' | 'sound'>;

function likeness(word: string, { text, sound }: Compared, { most, isOpen }: Believed): number {
  const spelled = editDistance(word, text, most);
  const heard = editDistance(soundOf(word), sound, most);
  const whole = Math.min(spelled.whole, heard.whole + BY_EAR_COST);
  const longest = Math.max(word.length, text.length);
  let like = whole > most ? 0 : 1 - whole / longest;
  const beginning = Math.min(spelled.beginning, heard.beginning + BY_EAR_COST);
  if (isOpen && beginning <= most) {
    const missing = Math.max(0, text.length - word.length) / text.length;
    like = Math.max(like, 1 - beginning / word.length - MISSING_SHARE * missing);
  }
  return like;
}

/** Cost of the typing errors that a word of this length may hold. */
function allowedErrors(length: number): number {
  if (length < 4) return 0;
  if (length === 4) return 0.8;
  if (length < 7) return 1.2;
  return length < 9 ? 2 : Math.min(4, length * 0.27);
}

/** The same consonants, at least two of them, and as many letters but one. */
function soundsAlike(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.length < 4) return false;
  const skeleton = skeletonOf(a);
  return skeleton.length > 1 && skeleton === skeletonOf(b);
}

/** One letter apart and the contrary: never taken for each other. */
function areOpposites(a: string, b: string): boolean {
  if (a[0] !== 'h' || b[0] !== 'h') return false;
  return (OVER.test(a) && UNDER.test(b)) || (UNDER.test(a) && OVER.test(b));
}

const OVER = /^h[iy]per/;
const UNDER = /^h[iy]p(?:o|(?=es))/;

function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) % 32);
  return set;
}

/** Pairs of neighbouring letters, thrown into 32 bits. */
function pairSet(word: string): number {
  let set = 0;
  for (let at = 0; at + 1 < word.length; at += 1)
    set |= 1 << ((word.charCodeAt(at) * 7 + word.charCodeAt(at + 1) * 13) % 32);
  return set;
}

function bitCount(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
