import type { SearchIndex } from './build-index.ts';
import { firstFrom } from './sorted.ts';
import { Spellings } from './spelling.ts';
import { stemOf } from './words.ts';

/** A word of the vocabulary that a typed word may stand for, and how sure that is, from 0 to 1. */
export type Candidate = { term: number; weight: number; how: 'exact' | 'prefix' | 'synonym' | 'spelling' };

/** A prefix says less the more of the word is still missing. */
const PREFIX_BASE = 0.72;
const PREFIX_SHARE = 0.24;
const SYNONYM_WEIGHT = 0.72;
/** What a misspelling costs before any letter differs. */
const TYPO_COST = 0.08;
/** "Did you mean" may guess wildly. */
const LENIENCY_FOR_SUGGESTIONS = 2.2;
const MIN_PREFIX_LENGTH = 2;
/** A word that is not being typed any more stands for a longer one only when it is most of it. */
const MIN_WHOLE_PREFIX_LENGTH = 4;
/** Beginnings of endings that a stem does not have. */
const BEGUN_ENDING = /(?<=...)(?:in?|e|ne?|nes|ness?)$/;
const INFLECTING_WEIGHT = 0.9;
/** A shorter stem is the same word only if the word is known as it is typed: "pane" is no PAN. */
const MIN_SURE_STEM = 4;
/** What is misspelt may stand in the plural: "limes disease". */
const PLURAL = /[^aious]s$/;
/** The shorter half of two words without a space between. */
const MIN_HALF = 3;

/**
 * The words that can be found, and the ways to find them: as written, as a beginning, as another word
 * for it, and misspelt.
 */
export class Vocabulary {
  readonly #terms: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** Word as it is written → term. */
  readonly #written = new Map<string, number>();
  readonly #synonyms = new Map<number, number[]>();
  #madeSpellings: Spellings | undefined;
  readonly #guessCache = new Map<string, Candidate[]>();
  #sorted = new Int32Array();
  /** Terms that stand in names and forms; only they are worth a guess. */
  readonly #named: boolean[] = [];
  /** Stems, sorted, of common words: whoever types one means it. */
  #everyday: readonly string[] = [];

  add(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#terms.push(text) - 1;
    this.#numbers.set(text, number);
    return number;
  }

  /** Adds a word of a name or form: as its stem, and as it is written for misspellings of it. */
  addWritten(word: string): number {
    const known = this.#written.get(word);
    if (known !== undefined) return known;
    const term = this.add(stemOf(word));
    this.#written.set(word, term);
    return term;
  }

  /** Says that a name or form holds the term: others are found, but never guessed. */
  markNamed(term: number): void {
    this.#named[term] = true;
  }

  /** Made at the first misspelling: most searches never need it. */
  get #spellings(): Spellings {
    if (this.#madeSpellings !== undefined) return this.#madeSpellings;
    const made = new Spellings();
    for (const [word, term] of this.#written) made.add(word, term, this.#isNamed(term));
    this.#madeSpellings = made;
    return made;
  }

  /** Called once all words are in. */
  seal({ groups, everyday }: Pick<SearchIndex, 'groups' | 'everyday'>): void {
    this.#everyday = everyday;
    this.#sorted = Int32Array.from(this.#terms.toSorted(), text => this.#numbers.get(text) ?? 0);
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

  /** Whether a name, form or description has the word, as it is written. */
  isWritten(word: string): boolean {
    return this.#written.has(word);
  }

  get size(): number {
    return this.#terms.length;
  }

  text(term: number): string {
    return this.#terms[term] ?? '';
  }

  /** Everything a typed word may stand for. */
  candidates(word: string, stem: string, isOpen: boolean): Candidate[] {
    const found: Candidate[] = [];
    const isSure = stem.length >= MIN_SURE_STEM || stem === word || this.#written.has(word);
    const exact = isSure ? this.#numbers.get(stem) : undefined;
    if (exact !== undefined) {
      found.push({ term: exact, weight: 1, how: 'exact' });
      for (const term of this.#synonyms.get(exact) ?? [])
        found.push({ term, weight: SYNONYM_WEIGHT, how: 'synonym' });
    }
    const minPrefix = isOpen ? MIN_PREFIX_LENGTH : MIN_WHOLE_PREFIX_LENGTH;
    if ((isOpen || exact === undefined) && word.length >= minPrefix)
      found.push(...this.#startingWith(word, exact));
    if (isOpen && found.length === 0) found.push(...this.#inflecting(word));
    const isMet =
      exact !== undefined || found.some(({ how, term }) => how === 'prefix' && this.#isNamed(term));
    if (!isMet && !this.#isEveryday(stem)) found.push(...this.#spelledLike(word, isOpen));
    return found;
  }

  /** The nearest words of names and forms, for "did you mean". */
  nearest(word: string, count: number): string[] {
    const guesses = this.#spellings.guess(word, { isOpen: true, leniency: LENIENCY_FOR_SUGGESTIONS });
    return guesses.slice(0, count).map(({ term }) => this.#wordOf(term));
  }

  /** A word as a name or form writes it: a stem is none. */
  #wordOf(term: number): string {
    for (const [word, of] of this.#written) if (of === term) return word;
    return this.text(term);
  }

  /** Two words of names and forms that were typed without the space between them, if they `standTogether` there. */
  halves(
    word: string,
    isOpen: boolean,
    standTogether: (left: number, right: number) => boolean,
  ): [string, string] | undefined {
    for (let at = word.length - (isOpen ? MIN_PREFIX_LENGTH : MIN_HALF); at >= MIN_HALF; at -= 1) {
      const [left, right] = [word.slice(0, at), word.slice(at)];
      const first = this.#numbers.get(stemOf(left));
      if (first === undefined || !this.#isNamed(first)) continue;
      const second = this.#numbers.get(stemOf(right));
      const begun = isOpen ? this.#startingWith(right, second).map(({ term }) => term) : [];
      const next = second === undefined ? begun : [second, ...begun];
      if (next.some(term => this.#isNamed(term) && standTogether(first, term))) return [left, right];
      if (this.halves(right, isOpen, standTogether) !== undefined) return [left, right];
    }
    return undefined;
  }

  /** "sleepi" on the way to "sleeping": a known word whose ending has begun. */
  #inflecting(word: string): Candidate[] {
    const [ending] = BEGUN_ENDING.exec(word) ?? [];
    const stem = ending === undefined ? '' : stemOf(word.slice(0, -ending.length));
    const term = stem.length < MIN_SURE_STEM ? undefined : this.#numbers.get(stem);
    return term === undefined ? [] : [{ term, weight: INFLECTING_WEIGHT, how: 'prefix' }];
  }

  #isEveryday(stem: string): boolean {
    return this.#everyday[firstFrom(this.#everyday, stem, word => word)] === stem;
  }

  #isNamed(term: number | undefined): boolean {
    return term !== undefined && this.#named[term] === true;
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

  /** How well a term fits a misspelt word, where words beside it speak for that term; undefined when it does not. */
  inContext(word: string, term: number, isOpen: boolean): Candidate | undefined {
    const likeness = this.#spellings.likenessTo(word, term, isOpen);
    return likeness === 0 ? undefined : { term, weight: likeness - TYPO_COST, how: 'spelling' };
  }

  #spelledLike(word: string, isOpen: boolean): Candidate[] {
    const key = `${word}${isOpen ? '…' : ''}`;
    const cached = this.#guessCache.get(key);
    if (cached !== undefined) return cached;
    const guesses = this.#spellings.guess(word, { isOpen, leniency: 1 });
    if (PLURAL.test(word))
      guesses.push(...this.#spellings.guess(word.slice(0, -1), { isOpen: false, leniency: 1 }));
    const found = guesses.map(({ term, likeness }) => ({
      term,
      weight: likeness - TYPO_COST,
      how: 'spelling' as const,
    }));
    if (this.#guessCache.size > 500) this.#guessCache.clear();
    this.#guessCache.set(key, found);
    return found;
  }
}
