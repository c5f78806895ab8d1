import type { SectionId } from '../../data/vocabulary.ts';
import type { SearchIndex } from './build-index.ts';
import { contentStems, isContent } from './build-index.ts';
import { invert, type Lists } from './lists.ts';
import { Vocabulary } from './vocabulary.ts';
import { foldText, foldWord, rawWords } from './words.ts';

export type UnitField = 'name' | 'form' | 'lay' | 'asked';

/** A short text that is searched as a whole: a name, a surface form, a lay phrase, a description. */
export type Unit = { document: number; field: UnitField; text: string; terms: number[]; mass: number };

/** The index as it is searched: made from its stored form when a surface opens. */
export type LoadedIndex = {
  index: SearchIndex;
  vocabulary: Vocabulary;
  units: Unit[];
  /** Term → numbers of the units that hold it. */
  unitsOf: Lists;
  /** Numbers of the passages that hold a term. */
  passagesOf: (term: number) => Int32Array;
  /** How much a term tells: rare ones more. */
  weights: Float64Array;
  /** What a word weighs that nothing holds. */
  unknownWeight: number;
  /** Folded text without spaces → units that read so. */
  squeezed: Map<string, number[]>;
  /** Names as letters without spaces, sorted, each with its document. */
  namesByLetters: [letters: string, document: number][];
};

/** Spreads a stored index out for searching. */
export function loadIndex(index: SearchIndex): LoadedIndex {
  const vocabulary = new Vocabulary();
  const units: Unit[] = [];
  const squeezed = new Map<string, number[]>();
  const termOf = termReader(vocabulary);
  const add = (document: number, field: UnitField, text: string) => {
    const terms: number[] = [];
    let letters = '';
    for (const word of rawWords(text)) {
      const term = termOf(word);
      if (term === NO_TERM) continue;
      if (field !== 'asked') vocabulary.markNamed(term);
      letters += vocabulary.text(term);
      if (!terms.includes(term)) terms.push(term);
    }
    const number = units.push({ document, field, text, terms, mass: 0 }) - 1;
    listUnder(squeezed, letters, number);
  };
  index.documents.forEach(({ name, forms, lay, asked }, number) => {
    add(number, 'name', name);
    for (const text of forms) add(number, 'form', text);
    for (const text of lay) add(number, 'lay', text);
    for (const text of asked) add(number, 'asked', text);
  });
  const termOfWord = index.words.map(word => vocabulary.add(word));
  vocabulary.seal(index.groups);
  const wordOf = new Int32Array(vocabulary.size).fill(index.words.length);
  for (let word = 0; word < termOfWord.length; word += 1) wordOf[termOfWord[word] ?? 0] = word;
  const passagesOf = (term: number) => index.postings.of(wordOf[term] ?? -1);
  const unitsOf = invert(units, vocabulary.size);
  const weights = weigh({
    units,
    unitsOf,
    passagesOf,
    passages: index.passages,
    documents: index.documents.length,
  });
  for (const unit of units) for (const term of unit.terms) unit.mass += weights[term] ?? 0;
  return {
    index,
    vocabulary,
    units,
    unitsOf,
    passagesOf,
    weights,
    unknownWeight: Math.log(1 + index.documents.length),
    squeezed,
    namesByLetters: index.documents
      .map(({ name }, number): [string, number] => [lettersOf(name), number])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/** The text as it is compared, without what stands between its words. */
export function lettersOf(text: string): string {
  return foldText(text).replaceAll(' ', '');
}

/** The text as it would read without spaces, hyphens and case. */
export function squeezeText(text: string): string {
  return contentStems(text).join('');
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

function listUnder(map: Map<string, number[]>, key: string, number: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [number]);
  else list.push(number);
}

type Weighed = {
  units: readonly Unit[];
  unitsOf: Lists;
  passagesOf: LoadedIndex['passagesOf'];
  passages: readonly [number, SectionId][];
  documents: number;
};

/** A holder by its running text only counts less than one by a name or form. */
const TEXT_HOLDER = 0.25;
/** What a word can weigh at most that no name or form holds: it qualifies, it does not name. */
const MAX_TEXT_WEIGHT = 2;

/** Inverse document frequency over entries, log(1 + N / n), where n counts names and forms first. */
function weigh({ units, unitsOf, passagesOf, passages, documents }: Weighed): Float64Array {
  const weights = new Float64Array(unitsOf.length);
  /** The term for which a document was counted last. */
  const countedFor = new Int32Array(documents).fill(-1);
  for (let term = 0; term < unitsOf.length; term += 1) {
    let named = 0;
    for (const unit of unitsOf.of(term)) {
      const document = units[unit]?.document ?? 0;
      if (countedFor[document] === term) continue;
      countedFor[document] = term;
      named += 1;
    }
    let inText = 0;
    for (const passage of passagesOf(term)) {
      const document = passages[passage]?.[0] ?? 0;
      if (countedFor[document] === term) continue;
      countedFor[document] = term;
      inText += 1;
    }
    const weight = Math.log(1 + documents / Math.max(1, named + TEXT_HOLDER * inText));
    weights[term] = named === 0 ? Math.min(weight, MAX_TEXT_WEIGHT) : weight;
  }
  return weights;
}
