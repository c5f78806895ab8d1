import { type IndexedDocument, isContent } from './build-index.ts';
import { invert, Lists } from './lists.ts';
import { Squeezed } from './squeezed.ts';
import type { Vocabulary } from './vocabulary.ts';
import { foldWord, rawWords } from './words.ts';

/** The fields of an entry whose texts are searched as a whole, in the order of their units. */
export const UNIT_FIELDS = ['name', 'form', 'lay', 'asked'] as const;
export type UnitField = (typeof UNIT_FIELDS)[number];
/** The number of the field "asked", for loops over all units. */
export const ASKED = UNIT_FIELDS.indexOf('asked');
export const NAME = UNIT_FIELDS.indexOf('name');

/** A short text that is searched as a whole: a name, a surface form, a lay phrase, a description. */
export type Unit = { document: number; field: UnitField; text: string; terms: Int32Array };

/**
 * All units, a column for each thing that is known of them: thousands of small objects would take longer
 * to make than a surface takes to paint.
 */
export class Units {
  /** Unit → number of its document; rising. */
  readonly documents: Int32Array;
  /** Unit → place of its field in `UNIT_FIELDS`. */
  readonly fields: Uint8Array;
  /** Unit → its terms, each once, in the order of the text. */
  readonly terms: Lists;
  /** Unit → weight of all its terms. */
  readonly mass: Float64Array;
  readonly squeezed: Squeezed;
  readonly #entries: readonly IndexedDocument[];

  constructor(entries: readonly IndexedDocument[], vocabulary: Vocabulary) {
    const texts = entries.map(textsOf);
    const size = texts.reduce((sum, fields) => sum + fields.reduce((all, { length }) => all + length, 0), 0);
    this.#entries = entries;
    this.documents = new Int32Array(size);
    this.fields = new Uint8Array(size);
    this.mass = new Float64Array(size);
    this.squeezed = new Squeezed(size);
    const starts = new Int32Array(size + 1);
    const terms: number[] = [];
    const termOf = termReader(vocabulary);
    let unit = 0;
    for (let document = 0; document < texts.length; document += 1) {
      for (let field = 0; field < UNIT_FIELDS.length; field += 1) {
        for (const text of texts[document]?.[field] ?? []) {
          const start = terms.length;
          for (const word of rawWords(text)) {
            const term = termOf(word);
            if (term === NO_TERM) continue;
            if (field !== ASKED) vocabulary.markNamed(term);
            this.squeezed.extend(unit, vocabulary.text(term));
            if (terms.indexOf(term, start) < 0) terms.push(term);
          }
          this.documents[unit] = document;
          this.fields[unit] = field;
          unit += 1;
          starts[unit] = terms.length;
        }
      }
    }
    this.terms = new Lists(starts, Int32Array.from(terms));
  }

  /** For each of `size` terms the units that hold it. */
  byTerm(size: number): Lists {
    return invert(this.terms, size);
  }

  /** Adds up how much the terms of each unit weigh. */
  weigh(weights: Float64Array): void {
    const { starts, values } = this.terms;
    for (let unit = 0; unit < this.mass.length; unit += 1) {
      let mass = 0;
      for (let at = starts[unit] ?? 0; at < (starts[unit + 1] ?? 0); at += 1)
        mass += weights[values[at] ?? 0] ?? 0;
      this.mass[unit] = mass;
    }
  }

  /** One unit with its text, for what is shown. */
  at(unit: number): Unit {
    const document = this.documents[unit] ?? 0;
    const entry = this.#entries[document];
    const texts = entry === undefined ? [] : textsOf(entry).flat();
    return {
      document,
      field: UNIT_FIELDS[this.fields[unit] ?? 0] ?? 'name',
      text: texts[unit - this.documents.indexOf(document)] ?? '',
      terms: this.terms.of(unit),
    };
  }
}

/** As `UNIT_FIELDS` orders them. */
function textsOf({ name, forms, lay, asked }: IndexedDocument): readonly (readonly string[])[] {
  return [[name], forms, lay, asked];
}

/** What a word that carries no meaning stands for. */
const NO_TERM = -1;

/** The term of a word as it is written in a name; each word is folded once, however often it stands there. */
function termReader(vocabulary: Vocabulary): (word: string) => number {
  const known = new Map<string, number>();
  return word => {
    let term = known.get(word);
    if (term === undefined) {
      const folded = foldWord(word);
      term = isContent(folded) ? vocabulary.addWritten(folded) : NO_TERM;
      known.set(word, term);
    }
    return term;
  };
}
