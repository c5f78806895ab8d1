import { expandPattern } from './expand-pattern.ts';
import { COULD_BE, EXACT_CASE, type FormRow, type Lexicon, ONLY_NEAR } from './lexicon.ts';
import { PhraseTrie } from './phrase-trie.ts';
import type { CueRule, Effect, ExaminationRule, Kind, Reach, Rules, SectionRule } from './rules.ts';
import { KINDS, REACHES } from './rules.ts';
import { spellingOf, tokenize } from './tokenize.ts';
import { FIRST_WORD, UNKNOWN, Vocabulary } from './vocabulary.ts';
import { ANY_LEVEL, CLASS_NAMES, endOfLevel } from './word-classes.ts';
import { canonicalSpelling, otherSpellings, pluralOf } from './word-forms.ts';

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
  /** Whether a word, or its singular, occurs in any form: the cheap question before a dear one. */
  isFormWord: (id: number) => boolean;
  concepts: readonly Concept[];
  forms: readonly Form[];
  formTrie: PhraseTrie;
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
};

/** Sites that make a form of these concepts another finding. */
export type Elsewhere = {
  concepts: ReadonlySet<number>;
  sites: PhraseTrie;
  sentence: PhraseTrie;
  unless: PhraseTrie;
};

const NOTHING = new Vocabulary();
const BOUNDARY = { sets: [], reach: 0, kinds: null };
/** Behind every name that an entry gives. */
const LAST_RANK = 1000;
const PLAIN_FORM = { exact: null, undecided: 'sure' as const, guard: null, rank: LAST_RANK };

/** Lexicon → tables. Takes some milliseconds; done once for a page. */
export function compile(lexicon: Lexicon): Compiled {
  const compiler = new Compiler(lexicon.rules);
  const signs = new Set(lexicon.rules.signs);
  const concepts = lexicon.concepts.map(([id, kind]) => {
    return { id, kind: signs.has(id) ? ('sign' as const) : (KINDS[kind] ?? null) };
  });
  const guards = lexicon.guards.map(guard => compiler.guard(guard));
  lexicon.concepts.forEach(([, , rows], concept) => {
    rows.forEach((row, rank) => {
      compiler.addForm(row, { concept, rank, guards });
    });
  });
  compiler.addRules(concepts);
  return compiler.finish(concepts);
}

class Compiler {
  readonly #rules: Rules;
  readonly #vocabulary = new Vocabulary();
  readonly #forms: Form[] = [];
  readonly #formTrie = new PhraseTrie();
  readonly #cues: Cue[] = [];
  readonly #cueTrie = new PhraseTrie();
  readonly #headingTrie = new PhraseTrie();
  readonly #tries = [this.#formTrie, this.#cueTrie, this.#headingTrie];
  readonly #canonical = new Map<string, string>();
  readonly #classes: number[][] = [];
  readonly #formWords = new Set<number>();

  constructor(rules: Rules) {
    this.#rules = rules;
    for (const { name, words } of rules.classes) {
      const classId = this.#classId(`<${name}>`);
      for (const id of words.flatMap(word => this.ids(word))) {
        this.#classes[id] = [...(this.#classes[id] ?? []), classId];
      }
    }
  }

  guard(guard: { near?: readonly string[]; notNear?: readonly string[] }): CompiledGuard {
    const idsOf = (phrases: readonly string[] | undefined) => (phrases ?? []).map(p => this.ids(p));
    return { near: idsOf(guard.near), notNear: idsOf(guard.notNear) };
  }

  addForm(row: FormRow, of: { concept: number; rank: number; guards: readonly CompiledGuard[] }): void {
    const [text, bits, guard] = typeof row === 'string' ? [row, 0, undefined] : row;
    const ids = this.ids(text);
    if (ids.length === 0) return;
    this.#forms.push({
      exact: bits & EXACT_CASE ? writtenWords(text) : null,
      concept: of.concept,
      undecided: bits & ONLY_NEAR ? null : bits & COULD_BE ? 'could-be' : 'sure',
      guard: guard === undefined ? null : (of.guards[guard] ?? null),
      rank: of.rank,
      sets: [],
    });
    this.#formTrie.add(ids, this.#forms.length - 1);
    for (const id of ids) this.#formWords.add(id);
  }

  addRules(concepts: readonly Concept[]): void {
    for (const rule of this.#rules.examinations) this.#addExamination(rule, concepts);
    for (const cue of this.#rules.cues) this.#addCue(cue.cue, cueOf(cue));
    for (const { cue, ends, for: side } of this.#rules.boundaries) {
      this.#addCue(cue, {
        ...BOUNDARY,
        ends: rankOf(ends),
        forward: side !== 'after',
        backward: side !== 'before',
      });
    }
    this.#rules.sections.forEach(({ headings }, index) => {
      for (const sequence of headings.flatMap(expandPattern)) {
        this.#headingTrie.add(this.ids(sequence), index);
      }
    });
  }

  finish(concepts: readonly Concept[]): Compiled {
    const rules = this.#rules;
    const numberOf = new Map(concepts.map(({ id }, index) => [id, index]));
    const sets = {
      abbreviations: this.#setOf(rules.abbreviations),
      determiners: this.#setOf(rules.determiners),
      chronic: this.#setOf(rules.chronic),
      joinedAfter: this.#setOf(rules.joinedAfter),
      links: this.#setOf(rules.links),
      conjunctions: this.#setOf(rules.conjunctions),
    };
    const sites = rules.sites.map(rule => ({
      sites: this.#setOf(rule.sites),
      heads: this.#setOf(rule.heads),
    }));
    const elsewhere = rules.elsewhere.map(rule => ({
      concepts: new Set(rule.concepts.flatMap(id => numberOf.get(id) ?? [])),
      sites: this.#setOf(rule.sites),
      sentence: this.#setOf(rule.sentence ?? []),
      unless: this.#setOf(rule.unless ?? []),
    }));
    const singular = this.#addPlurals();
    const relations = { singular, classes: this.#classes };
    for (const trie of this.#tries) trie.seal(relations, FIRST_WORD + this.#vocabulary.size);
    return {
      vocabulary: this.#vocabulary,
      singular,
      isFormWord: this.#formWordTest(singular),
      classes: this.#classes,
      concepts,
      forms: this.#forms,
      formTrie: this.#formTrie,
      cues: this.#cues,
      cueTrie: this.#cueTrie,
      sections: rules.sections,
      headingTrie: this.#headingTrie,
      sets,
      sites,
      elsewhere,
    };
  }

  /** Ids of the words of a form or a sequence, new words being added. */
  ids(text: string): number[] {
    return text
      .split(/(<[a-z]+>)/)
      .flatMap(part =>
        part.startsWith('<') && part.length > 2 ? [this.#classId(part)] : this.#idsOfWords(part),
      );
  }

  /** A class has the id of a word that no text holds. */
  #classId(name: string): number {
    return CLASS_NAMES.get(name) ?? this.#vocabulary.add(name);
  }

  #idsOfWords(text: string): number[] {
    const tokens = tokenize(text, NOTHING);
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
    const id = this.#vocabulary.add(canonical);
    this.#vocabulary.alias(word, id);
    return id;
  }

  #formWordTest(singular: Int32Array): (id: number) => boolean {
    const known = this.#formWords;
    const table = new Uint8Array(Math.max(singular.length, 1 + largestOf(known)));
    for (const id of known) table[id] = 1;
    singular.forEach((base, id) => {
      if (base >= 0 && known.has(base)) table[id] = 1;
    });
    return id => id >= 0 && table[id] === 1;
  }

  #addExamination(rule: ExaminationRule, concepts: readonly Concept[]): void {
    const concept = concepts.findIndex(({ id }) => id === rule.concept);
    if (concept < 0) return;
    this.#forms.push({ ...PLAIN_FORM, concept, sets: rule.sets });
    for (const sequence of expandPattern(rule.pattern)) {
      this.#formTrie.add(this.ids(sequence), this.#forms.length - 1);
    }
  }

  #addCue(pattern: string, cue: Cue): void {
    this.#cues.push(cue);
    for (const sequence of expandPattern(pattern)) {
      this.#cueTrie.add(this.ids(sequence), this.#cues.length - 1);
    }
  }

  #setOf(patterns: readonly string[]): PhraseTrie {
    const trie = new PhraseTrie();
    this.#tries.push(trie);
    for (const sequence of patterns.flatMap(expandPattern)) trie.add(this.ids(sequence), 0);
    return trie;
  }

  /** Spellings and plurals of all words so far; after this no word may be added. */
  #addPlurals(): Int32Array {
    const { spelling, plurals } = this.#rules;
    const invariable = new Set(this.#rules.invariable);
    const words = new Set(this.#canonical.values());
    const singular = new Map<number, number>();
    for (const word of words) {
      const id = this.#vocabulary.idOf(word);
      for (const other of otherSpellings(word, spelling)) this.#vocabulary.alias(other, id);
      const plural = invariable.has(word) ? null : pluralOf(word, plurals);
      if (!plural) continue;
      const pluralId = this.#vocabulary.add(plural);
      if (pluralId !== id) singular.set(pluralId, id);
      for (const other of otherSpellings(plural, spelling)) this.#vocabulary.alias(other, pluralId);
    }
    return tableOf(singular);
  }
}

function tableOf(singular: ReadonlyMap<number, number>): Int32Array {
  const table = new Int32Array(largestOf(singular.keys()) + 1).fill(UNKNOWN);
  for (const [plural, id] of singular) table[plural] = id;
  return table;
}

function largestOf(ids: Iterable<number>): number {
  let largest = 0;
  for (const id of ids) largest = Math.max(largest, id);
  return largest;
}

function cueOf(rule: CueRule): Cue {
  return {
    sets: rule.sets,
    forward: rule.stands === 'before',
    backward: rule.stands === 'after',
    reach: rankOf(rule.reach),
    ends: -1,
    kinds: rule.kinds ?? null,
  };
}

function rankOf(reach: Reach): number {
  return REACHES.indexOf(reach);
}

function writtenWords(text: string): string[] {
  const tokens = tokenize(text, NOTHING);
  return Array.from({ length: tokens.count }, (_, at) =>
    text.slice(tokens.start[at] ?? 0, tokens.end[at] ?? 0),
  );
}
