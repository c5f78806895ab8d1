import type { Compiled, CompiledGuard, Concept, Cue, Form } from './compiled.ts';
import { NumberReader, NumberWriter } from './number-text.ts';
import { PhraseTrie } from './phrase-trie.ts';
import type { Effect, SectionRule } from './rules.ts';
import { UNKNOWN, Vocabulary } from './vocabulary.ts';

/** A form without what most do not have: its guard is a place in the list of guards. */
type PackedForm = readonly [
  concept: number,
  undecided: Form['undecided'],
  rank: number,
  guard?: number,
  exact?: readonly string[],
  sets?: readonly Effect[],
];

/** The tables as they travel to a page: plain JSON, the numbers of all tables in one text. */
export type PackedCompiled = {
  words: string;
  numbers: string;
  concepts: readonly Concept[];
  forms: readonly PackedForm[];
  guards: readonly CompiledGuard[];
  clues: readonly string[];
  cues: readonly Cue[];
  sections: readonly SectionRule[];
  sites: number;
  /** Concepts of each rule for sites elsewhere, and of the rule for the neck. */
  elsewhere: readonly (readonly number[])[];
  neck: readonly number[];
};

const WORD_END = ' ';

/** Makes tables small and plain. {@link unpackCompiled} gives back tables that answer alike. */
export function packCompiled(compiled: Compiled): PackedCompiled {
  const { vocabulary, singular, formWords, classes, concepts, clues, cues, sections } = compiled;
  const broken = vocabulary.words.find(word => word.includes(WORD_END));
  if (broken !== undefined) throw new Error(`The word "${broken}" has a space, which packing needs.`);
  const guards = [...new Set(compiled.forms.flatMap(({ guard }) => guard ?? []))];
  const out = new NumberWriter();
  for (const id of vocabulary.idsOfWords) out.put(id);
  out.put(singular.length);
  const plurals = [...singular.keys()].filter(id => singular[id] !== UNKNOWN);
  out.putRising(plurals);
  for (const id of plurals) out.put(singular[id] ?? 0);
  out.put(formWords.length);
  out.putRising([...formWords.keys()].filter(id => formWords[id] === 1));
  const classed = [...classes.keys()].filter(id => classes[id] !== undefined);
  out.putRising(classed);
  for (const id of classed) {
    out.put(classes[id]?.length ?? 0);
    for (const one of classes[id] ?? []) out.put(one);
  }
  for (const trie of triesOf(compiled)) trie.write(out);
  return {
    words: vocabulary.words.join(WORD_END),
    numbers: out.text,
    concepts,
    forms: compiled.forms.map(form => packForm(form, guards)),
    guards,
    clues,
    cues,
    sections,
    sites: compiled.sites.length,
    elsewhere: compiled.elsewhere.map(rule => [...rule.concepts]),
    neck: [...compiled.neck.concepts],
  };
}

/** The tables that were packed. Takes a tenth of what making them takes. */
export function unpackCompiled(packed: PackedCompiled): Compiled {
  const from = new NumberReader(packed.numbers);
  const words = packed.words.split(WORD_END);
  const vocabulary = Vocabulary.of(
    words,
    words.map(() => from.next()),
  );
  const singular = new Int32Array(from.next()).fill(UNKNOWN);
  for (const id of from.nextRising()) singular[id] = 0;
  singular.forEach((value, id) => {
    if (value !== UNKNOWN) singular[id] = from.next();
  });
  const formWords = new Uint8Array(from.next());
  for (const id of from.nextRising()) formWords[id] = 1;
  const classes: number[][] = [];
  for (const id of from.nextRising()) classes[id] = Array.from({ length: from.next() }, () => from.next());
  const trie = () => PhraseTrie.read(from);
  return {
    vocabulary,
    singular,
    formWords,
    classes,
    concepts: packed.concepts,
    forms: packed.forms.map(form => unpackForm(form, packed.guards)),
    clues: packed.clues,
    cues: packed.cues,
    sections: packed.sections,
    formTrie: trie(),
    clueTrie: trie(),
    clueFiller: trie(),
    cueTrie: trie(),
    headingTrie: trie(),
    sets: {
      abbreviations: trie(),
      determiners: trie(),
      chronic: trie(),
      joinedAfter: trie(),
      links: trie(),
      conjunctions: trie(),
    },
    sites: Array.from({ length: packed.sites }, () => ({ sites: trie(), heads: trie() })),
    elsewhere: packed.elsewhere.map(concepts => ({
      concepts: new Set(concepts),
      sites: trie(),
      sentence: trie(),
      unless: trie(),
    })),
    neck: { concepts: new Set(packed.neck), words: trie() },
  };
}

/** In the order in which they are read again. */
function triesOf({ sets, sites, elsewhere, neck, ...compiled }: Compiled): PhraseTrie[] {
  return [
    compiled.formTrie,
    compiled.clueTrie,
    compiled.clueFiller,
    compiled.cueTrie,
    compiled.headingTrie,
    sets.abbreviations,
    sets.determiners,
    sets.chronic,
    sets.joinedAfter,
    sets.links,
    sets.conjunctions,
    ...sites.flatMap(rule => [rule.sites, rule.heads]),
    ...elsewhere.flatMap(rule => [rule.sites, rule.sentence, rule.unless]),
    neck.words,
  ];
}

const NO_GUARD = -1;

function packForm(form: Form, guards: readonly CompiledGuard[]): PackedForm {
  const { concept, undecided, rank, guard, exact, sets } = form;
  const place = guard === null ? NO_GUARD : guards.indexOf(guard);
  if (sets.length > 0) return [concept, undecided, rank, place, exact ?? [], sets];
  if (exact !== null) return [concept, undecided, rank, place, exact];
  return place === NO_GUARD ? [concept, undecided, rank] : [concept, undecided, rank, place];
}

function unpackForm(packed: PackedForm, guards: readonly CompiledGuard[]): Form {
  const [concept, undecided, rank, guard = NO_GUARD, exact = [], sets = []] = packed;
  return {
    concept,
    undecided,
    rank,
    guard: guards[guard] ?? null,
    exact: exact.length > 0 ? exact : null,
    sets,
  };
}
