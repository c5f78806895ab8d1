/** What reading a clinical text gives. Offsets are UTF-16 indices into the text that was read. */

export type Span = { start: number; end: number };

/** The words that decided an assertion. */
export type Cue = Span & { text: string };

/** ConText's properties, kept apart: a finding can be denied and in the past. */
export type AssertionProperties = {
  negated: boolean;
  temporality: 'recent' | 'historical' | 'hypothetical';
  experiencer: 'patient' | 'family' | 'other';
  certainty: 'certain' | 'uncertain';
};

/** In order of precedence: the one label that painting and counting use is the first that holds. */
export const ASSERTIONS = [
  'family',
  'negated',
  'hypothetical',
  'uncertain',
  'historical',
  'affirmed',
] as const;
export type Assertion = (typeof ASSERTIONS)[number];

/** What is said of one span, and the words that made it so (null where nothing did). */
export type Judgement = AssertionProperties & { assertion: Assertion; cue: Cue | null };

/**
 * Before the id of a clue, where the id of an entry would stand. A clue is a phrase that tells causes
 * apart and has no entry ("outer thigh", "worse sitting"): read like a concept, never painted or listed.
 */
export const CLUE_PREFIX = 'clue:';

/** An occurrence of a concept, or of a clue, in a text. */
export type Mention = Span &
  Judgement & {
    surface: string;
    /** Id of the entry, or of a clue behind its prefix; null when the span was given and not looked up. */
    concept: string | null;
    /** Other entries that this form stands for as well. */
    alternatives: string[];
    /** `could-be`: the sense guard found no evidence either way; listed, never painted. */
    sense: 'sure' | 'could-be';
  };
