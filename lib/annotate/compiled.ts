import type { PhraseTrie } from './phrase-trie.ts';
import type { Effect, Kind, SectionRule } from './rules.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One form of one concept, ready for comparing. */
export type Form = {
  /** As written, word by word; null unless the case matters. */
  exact: readonly string[] | null;
  concept: number;
  /** What the form means where nothing decides its sense; null: something else. */
  undecided: 'sure' | 'could-be' | null;
  guard: CompiledGuard | null;
  /** Position among the forms of its concept: the earlier, the more its own. */
  rank: number;
  /** What the form itself says, where it states a value ("strength 5/5") and not a name. */
  sets: readonly Effect[];
};

export type CompiledGuard = { near: readonly number[][]; notNear: readonly number[][] };

/** A cue, or a boundary: a boundary sets nothing and ends scopes up to `ends`. */
export type Cue = {
  sets: readonly Effect[];
  /** Met when reading from the left: cues that stand before, and most boundaries. */
  forward: boolean;
  /** Met when reading from the right. */
  backward: boolean;
  reach: number;
  ends: number;
  kinds: readonly Kind[] | null;
};

export type Concept = { id: string; kind: Kind | null };

export type Compiled = {
  vocabulary: Vocabulary;
  /** Id of the singular, by id of a plural; the id itself elsewhere. */
  singular: Int32Array;
  /** Ids of the classes that a word belongs to, by its id. */
  classes: readonly (readonly number[] | undefined)[];
  /** By id, 1 where a word, or its singular, occurs in any form: the cheap question before a dear one. */
  formWords: Uint8Array;
  concepts: readonly Concept[];
  forms: readonly Form[];
  formTrie: PhraseTrie;
  /** Ids of the clues with their prefix; the values of their trie are places in this list. */
  clues: readonly string[];
  /** Apart from the forms, so that no clue takes a word from a concept. */
  clueTrie: PhraseTrie;
  clueFiller: PhraseTrie;
  cues: readonly Cue[];
  cueTrie: PhraseTrie;
  sections: readonly SectionRule[];
  headingTrie: PhraseTrie;
  /** Small sets of words, each a trie with the value 0. */
  sets: {
    abbreviations: PhraseTrie;
    determiners: PhraseTrie;
    chronic: PhraseTrie;
    joinedAfter: PhraseTrie;
    links: PhraseTrie;
    conjunctions: PhraseTrie;
  };
  sites: readonly { sites: PhraseTrie; heads: PhraseTrie }[];
  elsewhere: readonly Elsewhere[];
  /** Words for the neck have the value {@link AWAY}, words for the back the value {@link HOME}. */
  neck: { concepts: ReadonlySet<number>; words: PhraseTrie };
};

export const AWAY = 0;
export const HOME = 1;

/** Sites that make a form of these concepts another finding. */
export type Elsewhere = {
  concepts: ReadonlySet<number>;
  sites: PhraseTrie;
  sentence: PhraseTrie;
  unless: PhraseTrie;
};

/** Whether a word of a text, or its singular, occurs in any form. */
export function isFormWord({ formWords }: Compiled, id: number): boolean {
  return id >= 0 && formWords[id] === 1;
}
