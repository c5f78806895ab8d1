import { contentStems, type SearchIndex } from './build-index.ts';
import type { Lists } from './lists.ts';
import { Units } from './units.ts';
import { Vocabulary } from './vocabulary.ts';
import { foldText } from './words.ts';

/** The index as it is searched: made from its stored form when it is first asked. */
export type LoadedIndex = {
  index: SearchIndex;
  vocabulary: Vocabulary;
  units: Units;
  /** Term → numbers of the units that hold it. */
  unitsOf: Lists;
  /** Numbers of the passages that hold a term. */
  passagesOf: (term: number) => Int32Array;
  /** How much a term tells: rare ones more. */
  weights: Float64Array;
  /** What a word weighs that nothing holds. */
  unknownWeight: number;
  /** Names as letters without spaces, sorted, each with its document. */
  namesByLetters: [letters: string, document: number][];
};

/** Spreads a stored index out for searching. */
export function loadIndex(index: SearchIndex): LoadedIndex {
  const vocabulary = new Vocabulary();
  const units = new Units(index.documents, vocabulary);
  const termOfWord = index.words.map(word => vocabulary.add(word));
  vocabulary.seal(index);
  const wordOf = new Int32Array(vocabulary.size).fill(index.words.length);
  for (let word = 0; word < termOfWord.length; word += 1) wordOf[termOfWord[word] ?? 0] = word;
  const passagesOf = (term: number) => index.postings.of(wordOf[term] ?? -1);
  const unitsOf = units.byTerm(vocabulary.size);
  const weights = weigh({ index, units, unitsOf, wordOf });
  units.weigh(weights);
  return {
    index,
    vocabulary,
    units,
    unitsOf,
    passagesOf,
    weights,
    unknownWeight: Math.log(1 + index.documents.length),
    namesByLetters: index.documents
      .map(({ name }, number): [string, number] => [lettersOf(name), number])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/** The text as it is compared, without what stands between its words. */
export function lettersOf(text: string): string {
  return foldText(text).replaceAll(' ', '');
}

/** The text as it would read without spaces, hyphens, case and endings. */
export function squeezeText(text: string): string {
  return contentStems(text).join('');
}

type Weighed = Pick<LoadedIndex, 'index' | 'units' | 'unitsOf'> & { wordOf: Int32Array };

/** A holder by its running text only counts less than one by a name or form. */
const TEXT_HOLDER = 0.25;
/** What a word can weigh at most that no name or form holds: it qualifies, it does not name. */
const MAX_TEXT_WEIGHT = 2;

/** Inverse document frequency over entries, log(1 + N / n), where n counts names and forms first. */
function weigh({ index, units, unitsOf, wordOf }: Weighed): Float64Array {
  const all = index.documents.length;
  const documentOfPassage = Int32Array.from(index.passages, ([document]) => document);
  /** The term for which a document was counted last. */
  const countedFor = new Int32Array(all).fill(-1);
  const weights = new Float64Array(unitsOf.length);
  for (let term = 0; term < weights.length; term += 1) {
    const named = countNew(unitsOf, term, { documents: units.documents, countedFor, term });
    const word = wordOf[term] ?? -1;
    const inText = countNew(index.postings, word, { documents: documentOfPassage, countedFor, term });
    const weight = Math.log(1 + all / Math.max(1, named + TEXT_HOLDER * inText));
    weights[term] = named === 0 ? Math.min(weight, MAX_TEXT_WEIGHT) : weight;
  }
  return weights;
}

type Counting = { documents: Int32Array; countedFor: Int32Array; term: number };

/** How many documents hold one of a list that were not counted for the term before. */
function countNew(
  { starts, values }: Lists,
  list: number,
  { documents, countedFor, term }: Counting,
): number {
  let count = 0;
  for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at += 1) {
    const document = documents[values[at] ?? 0] ?? 0;
    if (countedFor[document] === term) continue;
    countedFor[document] = term;
    count += 1;
  }
  return count;
}
