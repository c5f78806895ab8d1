import type { SectionId } from '../../data/vocabulary.ts';
import type { SearchIndex } from './build-index.ts';
import { contentStems, contentWords } from './build-index.ts';
import { Vocabulary } from './vocabulary.ts';
import { stemOf } from './words.ts';

export type UnitField = 'name' | 'form' | 'lay' | 'asked';

/** A short text that is searched as a whole: a name, a surface form, a lay phrase, a description. */
export type Unit = { document: number; field: UnitField; text: string; terms: number[]; mass: number };

/** The index as it is searched: made from its stored form when a surface opens. */
export type LoadedIndex = {
  index: SearchIndex;
  vocabulary: Vocabulary;
  units: Unit[];
  /** Term → numbers of the units that hold it. */
  unitsOf: number[][];
  /** Term → numbers of the passages that hold it. */
  passagesOf: number[][];
  /** How much a term tells: rare ones more. */
  weights: Float64Array;
  /** What a word weighs that nothing holds. */
  unknownWeight: number;
  /** Folded text without spaces → units that read so. */
  squeezed: Map<string, number[]>;
};

const NAMING_FIELDS = ['name', 'form', 'lay'] as const;

/** Spreads a stored index out for searching. */
export function loadIndex(index: SearchIndex): LoadedIndex {
  const vocabulary = new Vocabulary();
  const units: Unit[] = [];
  const add = (document: number, field: UnitField, text: string) => {
    const words = contentWords(text);
    const toTerm = (word: string) =>
      field === 'asked' ? vocabulary.add(stemOf(word)) : vocabulary.addWritten(word, stemOf(word));
    units.push({ document, field, text, terms: [...new Set(words.map(toTerm))], mass: 0 });
  };
  index.documents.forEach(({ name, forms, lay }, number) => {
    const texts = { name: [name], form: forms, lay };
    for (const field of NAMING_FIELDS) for (const text of texts[field]) add(number, field, text);
  });
  vocabulary.endGuessable();
  index.documents.forEach(({ asked }, number) => {
    for (const text of asked) add(number, 'asked', text);
  });
  const termOfWord = index.words.map(word => vocabulary.add(word));
  vocabulary.seal(index.groups);
  const unitsOf = invert(units, vocabulary.size);
  const passagesOf: number[][] = Array.from({ length: vocabulary.size }, () => []);
  index.postings.forEach((passages, word) => {
    passagesOf[termOfWord[word] ?? 0] = passages;
  });
  const weights = weigh({
    units,
    unitsOf,
    passagesOf,
    passages: index.passages,
    documents: index.documents.length,
  });
  for (const unit of units) unit.mass = unit.terms.reduce((sum, term) => sum + (weights[term] ?? 0), 0);
  return {
    index,
    vocabulary,
    units,
    unitsOf,
    passagesOf,
    weights,
    unknownWeight: Math.log(1 + index.documents.length),
    squeezed: squeeze(units),
  };
}

/** The text as it would read without spaces, hyphens and case. */
export function squeezeText(text: string): string {
  return contentStems(text).join('');
}

function squeeze(units: readonly Unit[]): Map<string, number[]> {
  const map = new Map<string, number[]>();
  units.forEach((unit, number) => {
    const key = squeezeText(unit.text);
    const list = map.get(key);
    if (list === undefined) map.set(key, [number]);
    else list.push(number);
  });
  return map;
}

function invert(units: readonly Unit[], size: number): number[][] {
  const lists: number[][] = Array.from({ length: size }, () => []);
  units.forEach(({ terms }, number) => {
    for (const term of terms) lists[term]?.push(number);
  });
  return lists;
}

type Weighed = {
  units: readonly Unit[];
  unitsOf: readonly number[][];
  passagesOf: readonly number[][];
  passages: readonly [number, SectionId][];
  documents: number;
};

/** A holder by its running text only counts less than one by a name or form. */
const TEXT_HOLDER = 0.25;
/** What a word can weigh at most that no name or form holds: it qualifies, it does not name. */
const MAX_TEXT_WEIGHT = 2;

/** Inverse document frequency over entries, log(1 + N / n), where n counts names and forms first. */
function weigh({ units, unitsOf, passagesOf, passages, documents }: Weighed): Float64Array {
  return Float64Array.from(unitsOf, (list, term) => {
    const named = new Set(list.map(unit => units[unit]?.document ?? -1));
    const inText = new Set((passagesOf[term] ?? []).map(passage => passages[passage]?.[0] ?? -1));
    const textOnly = [...inText].filter(document => !named.has(document)).length;
    const weight = Math.log(1 + documents / Math.max(1, named.size + TEXT_HOLDER * textOnly));
    return named.size === 0 ? Math.min(weight, MAX_TEXT_WEIGHT) : weight;
  });
}
