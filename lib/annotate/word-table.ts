import type { Rules, WordClassRule } from './rules.ts';
import { spellingOf, Tokenizer } from './tokenize.ts';
import { UNKNOWN, Vocabulary } from './vocabulary.ts';
import { ANY_LEVEL, CLASS_NAMES, endOfLevel } from './word-classes.ts';
import { canonicalSpelling, otherSpellings, pluralOf } from './word-forms.ts';

/** Knows no word: for cutting up words that are to become the vocabulary. */
const PLAIN = new Tokenizer(new Vocabulary());

/** The words of forms and rules, with their spellings, plurals and classes, while a lexicon is compiled. */
export class WordTable {
  readonly vocabulary = new Vocabulary();
  /** Ids of the classes that a word belongs to, by its id. */
  readonly classes: number[][] = [];
  readonly #rules: Rules;
  readonly #canonical = new Map<string, string>();

  constructor(rules: Rules) {
    this.#rules = rules;
    for (const rule of rules.classes) this.addClass(rule);
  }

  /** Words that phrases name together. */
  addClass({ name, words }: WordClassRule): void {
    const classId = this.#classId(`<${name}>`);
    for (const id of words.flatMap(word => this.ids(word))) {
      this.classes[id] = [...(this.classes[id] ?? []), classId];
    }
  }

  /** Ids of the words of a form or a sequence, new words being added. */
  ids(text: string): number[] {
    if (!text.includes('<')) return this.#idsOfWords(text);
    return text
      .split(/(<[a-z]+>)/)
      .flatMap(part =>
        part.startsWith('<') && part.length > 2 ? [this.#classId(part)] : this.#idsOfWords(part),
      );
  }

  /** A class has the id of a word that no text holds. */
  #classId(name: string): number {
    return CLASS_NAMES.get(name) ?? this.vocabulary.add(name);
  }

  #idsOfWords(text: string): number[] {
    const tokens = PLAIN.read(text);
    const ids: number[] = [];
    for (let at = 0; at < tokens.count; ) {
      const afterLevel = endOfLevel(tokens, at);
      if (afterLevel > at) {
        ids.push(ANY_LEVEL);
        at = afterLevel;
        continue;
      }
      const spelling = spellingOf(tokens, at);
      ids.push(spelling.charCodeAt(0) === tokens.id[at] ? (tokens.id[at] ?? 0) : this.#wordId(spelling));
      at++;
    }
    return ids;
  }

  #wordId(word: string): number {
    const canonical = this.#canonical.get(word) ?? canonicalSpelling(word, this.#rules.spelling);
    this.#canonical.set(word, canonical);
    const id = this.vocabulary.add(canonical);
    this.vocabulary.alias(word, id);
    return id;
  }

  /** Spellings and plurals of all words so far; after this no word may be added. */
  addPlurals(): Int32Array {
    const { spelling, plurals } = this.#rules;
    const invariable = new Set(this.#rules.invariable);
    const words = new Set(this.#canonical.values());
    const singular = new Map<number, number>();
    for (const word of words) {
      const id = this.vocabulary.idOf(word);
      for (const other of otherSpellings(word, spelling)) this.vocabulary.alias(other, id);
      const plural = invariable.has(word) ? null : pluralOf(word, plurals);
      if (!plural) continue;
      const pluralId = this.vocabulary.add(plural);
      if (pluralId !== id) singular.set(pluralId, id);
      for (const other of otherSpellings(plural, spelling)) this.vocabulary.alias(other, pluralId);
    }
    return tableOf(singular);
  }
}

function tableOf(singular: ReadonlyMap<number, number>): Int32Array {
  const table = new Int32Array(largestOf(singular.keys()) + 1).fill(UNKNOWN);
  for (const [plural, id] of singular) table[plural] = id;
  return table;
}

/** The largest id; `Math.max(...)` would put every id on the stack. */
export function largestOf(ids: Iterable<number>): number {
  let largest = 0;
  for (const id of ids) largest = Math.max(largest, id);
  return largest;
}

/** The words of a form as they are written, for forms whose case matters. */
export function writtenWords(text: string): string[] {
  const tokens = PLAIN.read(text);
  return Array.from({ length: tokens.count }, (_, at) =>
    text.slice(tokens.start[at] ?? 0, tokens.end[at] ?? 0),
  );
}
