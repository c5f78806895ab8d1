import type { Kind, Rules, WordClassRule } from './rules.ts';

/** What decides the sense of an ambiguous form, as in the schema of the entries. */
export type Guard = { near?: readonly string[]; notNear?: readonly string[] };

/** A way a concept is written. The fields are those of the schema of the entries. */
export type FormSource =
  | string
  | {
      text: string;
      exactCase?: true | undefined;
      guard?: { near?: string[] | undefined; notNear?: string[] | undefined } | undefined;
      otherwise?: 'mark' | 'could-be' | 'never' | undefined;
    };

/** An entry as far as reading needs it. */
export type ConceptSource = {
  id: string;
  name: string;
  kind?: Kind;
  forms: readonly FormSource[];
  lay?: readonly FormSource[] | undefined;
};

/** Text, bits ({@link EXACT_CASE}, {@link COULD_BE}, {@link ONLY_NEAR}), and the number of its guard if it has one. */
export type FormRow = string | readonly [text: string, bits: number, guard?: number];

export const EXACT_CASE = 1;
/** Without evidence the form is offered, not marked. */
export const COULD_BE = 2;
/** Without evidence the form means something else. */
export const ONLY_NEAR = 4;

/** Id, position of its kind in `KINDS` (-1: not said), and its forms. */
export type ConceptRow = readonly [id: string, kind: number, forms: readonly FormRow[]];

/** A clue (see `Mention`), and its forms as one pattern: `outer thigh|(pain|numb) when sitting`. */
export type ClueRow = readonly [id: string, forms: string];

/**
 * `filler`: words that are passed over between the words of a clue, in the text as in the forms.
 * `classes`: words that the forms name together (`<weak>`), beside those of the rules.
 */
export type Clues = {
  filler: readonly string[];
  classes: readonly WordClassRule[];
  rows: readonly ClueRow[];
};

/** Everything that reading a text needs, as plain JSON. */
export type Lexicon = {
  concepts: readonly ConceptRow[];
  /** Read like concepts and beside them; a lexicon may have none. */
  clues?: Clues;
  guards: readonly Guard[];
  rules: Rules;
};
