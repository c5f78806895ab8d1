import { addPattern } from './add-pattern.ts';
import {
  AWAY,
  type Compiled,
  type CompiledGuard,
  type Concept,
  type Cue,
  type Form,
  HOME,
} from './compiled.ts';
import { type Clues, COULD_BE, EXACT_CASE, type FormRow, type Lexicon, ONLY_NEAR } from './lexicon.ts';
import { PhraseTrie, standInsOf } from './phrase-trie.ts';
import type { CueRule, ExaminationRule, Reach, Rules } from './rules.ts';
import { KINDS, REACHES } from './rules.ts';
import { CLUE_PREFIX } from './types.ts';
import { FIRST_WORD } from './vocabulary.ts';
import { largestOf, WordTable, writtenWords } from './word-table.ts';

const BOUNDARY = { sets: [], reach: 0, kinds: null };
/** Behind every name that an entry gives. */
const LAST_RANK = 1000;
const PLAIN_FORM = { exact: null, undecided: 'sure' as const, guard: null, rank: LAST_RANK };

/** Lexicon → tables. Takes some hundred milliseconds: done when the extension is built (`pack-compiled.ts`). */
export function compile(lexicon: Lexicon): Compiled {
  const compiler = new Compiler(lexicon.rules);
  const signs = new Set(lexicon.rules.signs);
  const concepts = lexicon.concepts.map(([id, kind]) => {
    return { id, kind: signs.has(id) ? ('sign' as const) : (KINDS[kind] ?? null) };
  });
  const guards = lexicon.guards.map(guard => compiler.guard(guard));
  for (const [concept, [, , rows]] of lexicon.concepts.entries()) {
    rows.forEach((row, rank) => {
      compiler.addForm(row, { concept, rank, guards });
    });
  }
  if (lexicon.clues) compiler.addClues(lexicon.clues);
  compiler.addRules(concepts);
  return compiler.finish(concepts);
}

class Compiler {
  readonly #rules: Rules;
  readonly #words: WordTable;
  readonly #forms: Form[] = [];
  readonly #formTrie = new PhraseTrie();
  readonly #cues: Cue[] = [];
  readonly #cueTrie = new PhraseTrie();
  readonly #headingTrie = new PhraseTrie();
  readonly #clues: string[] = [];
  readonly #clueTrie = new PhraseTrie();
  #clueFiller = new PhraseTrie();
  readonly #tries = [this.#formTrie, this.#clueTrie, this.#cueTrie, this.#headingTrie];
  readonly #formWords = new Set<number>();
  readonly #known = new Map<string, readonly number[]>();

  constructor(rules: Rules) {
    this.#rules = rules;
    this.#words = new WordTable(rules);
  }

  guard(guard: { near?: readonly string[]; notNear?: readonly string[] }): CompiledGuard {
    const idsOf = (phrases: readonly string[] | undefined) => (phrases ?? []).map(p => this.#words.ids(p));
    return { near: idsOf(guard.near), notNear: idsOf(guard.notNear) };
  }

  addForm(row: FormRow, of: { concept: number; rank: number; guards: readonly CompiledGuard[] }): void {
    const [text, bits, guard] = typeof row === 'string' ? [row, 0, undefined] : row;
    const ids = this.#words.ids(text);
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

  addClues({ filler, classes, rows }: Clues): void {
    this.#clueFiller = this.#setOf(filler);
    for (const rule of classes) this.#words.addClass(rule);
    for (const [id, forms] of rows) {
      this.#clues.push(CLUE_PREFIX + id);
      this.#add(this.#clueTrie, forms, this.#clues.length - 1);
    }
  }

  addRules(concepts: readonly Concept[]): void {
    for (const rule of this.#rules.examinations) {
      this.#addExamination(rule, concepts);
    }
    for (const cue of this.#rules.cues) {
      this.#addCue(cue.cue, cueOf(cue));
    }
    for (const { cue, ends, for: side } of this.#rules.boundaries) {
      this.#addCue(cue, {
        ...BOUNDARY,
        ends: rankOf(ends),
        forward: side !== 'after',
        backward: side !== 'before',
      });
    }
    for (const [index, { headings }] of this.#rules.sections.entries()) {
      for (const heading of headings) this.#add(this.#headingTrie, heading, index);
    }
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
    const neck = {
      concepts: new Set(rules.neck.concepts.flatMap(id => numberOf.get(id) ?? [])),
      words: this.#addTo(this.#setOf(rules.neck.away, AWAY), rules.neck.home, HOME),
    };
    const singular = this.#words.addPlurals();
    const standIns = standInsOf({ singular, classes: this.#words.classes });
    for (const trie of this.#tries) {
      trie.seal(standIns, FIRST_WORD + this.#words.vocabulary.size);
    }
    return {
      vocabulary: this.#words.vocabulary,
      singular,
      formWords: this.#formWordTable(singular),
      classes: this.#words.classes,
      concepts,
      forms: this.#forms,
      formTrie: this.#formTrie,
      clues: this.#clues,
      clueTrie: this.#clueTrie,
      clueFiller: this.#clueFiller,
      cues: this.#cues,
      cueTrie: this.#cueTrie,
      sections: rules.sections,
      headingTrie: this.#headingTrie,
      sets,
      sites,
      elsewhere,
      neck,
    };
  }

  #formWordTable(singular: Int32Array): Uint8Array {
    const known = this.#formWords;
    const table = new Uint8Array(Math.max(singular.length, 1 + largestOf(known)));
    for (const id of known) table[id] = 1;
    singular.forEach((base, id) => {
      if (base >= 0 && known.has(base)) table[id] = 1;
    });
    return table;
  }

  #addExamination(rule: ExaminationRule, concepts: readonly Concept[]): void {
    const concept = concepts.findIndex(({ id }) => id === rule.concept);
    if (concept < 0) return;
    this.#forms.push({ ...PLAIN_FORM, concept, sets: rule.sets });
    this.#add(this.#formTrie, rule.pattern, this.#forms.length - 1);
  }

  #addCue(pattern: string, cue: Cue): void {
    this.#cues.push(cue);
    this.#add(this.#cueTrie, pattern, this.#cues.length - 1);
  }

  #setOf(patterns: readonly string[], value = 0): PhraseTrie {
    const trie = new PhraseTrie();
    this.#tries.push(trie);
    return this.#addTo(trie, patterns, value);
  }

  #addTo(trie: PhraseTrie, patterns: readonly string[], value: number): PhraseTrie {
    for (const pattern of patterns) this.#add(trie, pattern, value);
    return trie;
  }

  #add(trie: PhraseTrie, pattern: string, value: number): void {
    addPattern(trie, pattern, { value, idsOf: words => this.#idsOf(words) });
  }

  /** The same few words stand in thousands of patterns. */
  #idsOf(words: string): readonly number[] {
    const ids = this.#known.get(words) ?? this.#words.ids(words);
    this.#known.set(words, ids);
    return ids;
  }
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
