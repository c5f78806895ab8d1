import type { Kind, SectionId } from '../../data/vocabulary.ts';
import { isElsewhere } from './elsewhere.ts';
import type { LoadedIndex } from './load-index.ts';
import { sectionAskedBy } from './section-words.ts';
import { isStopWord } from './stop-words.ts';
import type { Candidate } from './vocabulary.ts';
import { foldWord, queryWords, stemOf, type Word } from './words.ts';

/** One word of the query with everything it may stand for. */
export type AskedWord = {
  word: Word;
  weight: number;
  candidates: Candidate[];
  /** Names another field of medicine. */
  isElsewhere: boolean;
  /** Asks for entries of a kind: "exercises", "test". */
  asksKind: boolean;
  /** Asks for a part of an entry beside words that ask for the entry. */
  section: SectionId | undefined;
};

/** A misspelling this slight is no missing space. */
const ALMOST_RIGHT = 0.7;

const CHOICE_WORDS = new Set(['or', 'vs', 'versus']);

/** A query as it is scored. */
export type Question = {
  words: AskedWord[];
  /** Weight of all words. */
  total: number;
  /** Kinds that the query asks for in so many words. */
  wantedKinds: readonly Kind[];
  /** "ice or heat": what answers one side answers. */
  isChoice: boolean;
  /** No word is known as it was typed. */
  isGuessed: boolean;
};

/** Words that ask for a kind. They are searched for like all others too. */
const KIND_WORDS: Record<string, Kind> = {
  test: 'test',
  exam: 'test',
  examination: 'test',
  scan: 'test',
  score: 'test',
  questionnaire: 'test',
  sign: 'test',
  drug: 'treatment',
  medicine: 'treatment',
  medication: 'treatment',
  dose: 'treatment',
  pill: 'treatment',
  cream: 'treatment',
  treatment: 'treatment',
  treat: 'treatment',
  help: 'treatment',
  cure: 'treatment',
  effective: 'treatment',
  therapy: 'treatment',
  exercise: 'treatment',
};

const KIND_OF = new Map(Object.entries(KIND_WORDS).map(([word, kind]) => [stemOf(foldWord(word)), kind]));

function kindAskedBy(word: string): Kind | undefined {
  return KIND_OF.get(stemOf(word));
}

/** Reads a query: words that carry meaning, the last one open while it is being typed. */
export function readQuestion(loaded: LoadedIndex, query: string): Question {
  const all = queryWords(query);
  const content = all.filter(({ text }) => !isStopWord(text) && !FIGURES.test(text));
  const isTyping = !/\s$/.test(query);
  const isLastOpen = isTyping && (content.length === 0 || content.at(-1) === all.at(-1));
  const asked = withoutSpaces(loaded, content.length > 0 ? content : all.slice(-1)).flatMap(
    (word, at, { length }) => withSpaces(loaded, word, isLastOpen && at === length - 1),
  );
  const isOpen = (at: number) => isLastOpen && at === asked.length - 1;
  const found = asked.map(({ text }, at) => loaded.vocabulary.candidates(text, stemOf(text), isOpen(at)));
  const sections = asked.map(({ text }) => sectionAskedBy(text));
  const isAboutEntry = sections.includes(undefined);
  const words = asked.flatMap((word, at): AskedWord[] => {
    const section = isAboutEntry ? sections[at] : undefined;
    if (asked.length > 1 && isOpen(at) && isBarelyBegun(word, found[at] ?? [], asked.length)) return [];
    const own = found[at] ?? [];
    if (isElsewhere(word.text)) {
      const candidates = own.filter(({ how }) => how !== 'spelling');
      const weight = weightOf(loaded, candidates);
      return [{ word, candidates, weight, isElsewhere: true, asksKind: false, section }];
    }
    const candidates = [...own, ...guessInContext(loaded, { word, at, isOpen: isOpen(at) }, found)];
    const unknown = candidates.length === 0 && asked.length >= DESCRIPTION ? UNKNOWN_IN_DESCRIPTION : 1;
    const share = section === undefined ? unknown : SECTION_WORD;
    const weight = weightOf(loaded, candidates) * share;
    const asksKind = kindAskedBy(word.text) !== undefined;
    return [{ word, candidates, weight, isElsewhere: false, asksKind, section }];
  });
  return {
    words,
    total: words.reduce((sum, { weight }) => sum + weight, 0),
    wantedKinds: all.flatMap(({ text }) => kindAskedBy(text) ?? []),
    isChoice: all.some(({ text }) => CHOICE_WORDS.has(text)),
    isGuessed: words.every(({ candidates }) => candidates.every(({ how }) => how === 'spelling')),
  };
}

/** From so many words on a query describes. */
export const DESCRIPTION = 4;
/** Who describes uses words that no entry holds; they count less than where a few words name something. */
const UNKNOWN_IN_DESCRIPTION = 0.5;
/** A word that asks for a section weighs so much of what it would otherwise. */
const SECTION_WORD = 0.35;
/** Figures alone say nothing of what is asked for. */
const FIGURES = /^\d+$/;

/** A few letters that begin nothing yet say nothing yet, and must not take the answer away. */
const BARELY_BEGUN = 3;
/** With so many words much is told, and the beginning of the last one adds too little to turn it. */
const TOLD = 3;

function isBarelyBegun({ text }: Word, candidates: readonly Candidate[], words: number): boolean {
  if (text.length === 1) return true;
  if (text.length > BARELY_BEGUN || isElsewhere(text)) return false;
  return candidates.length === 0 || (words >= TOLD && !candidates.some(({ how }) => how === 'exact'));
}

/** A word that stands in more names and forms than this says too little of what stands beside it. */
const MAX_CONTEXT_UNITS = 300;

type Doubtful = { word: Word; at: number; isOpen: boolean };

/** Sure enough to judge the words beside it by: as typed, or nearly. */
function isAnchor({ how, weight }: Candidate): boolean {
  return how === 'exact' || (how === 'spelling' && weight >= ALMOST_RIGHT);
}

/** What a misspelt word may be, judged by the names and forms that hold the other words of the query. */
function guessInContext(
  { vocabulary, units, unitsOf }: LoadedIndex,
  { word, at, isOpen }: Doubtful,
  found: readonly (readonly Candidate[])[],
): Candidate[] {
  const own = found[at] ?? [];
  if (found.length < 2 || own.some(({ how }) => how !== 'spelling')) return [];
  const known = new Set(own.map(({ term }) => term));
  const beside = new Set<number>();
  found.forEach((candidates, other) => {
    const anchor = other === at ? undefined : candidates.find(isAnchor);
    if (anchor === undefined) return;
    const holders = unitsOf.of(anchor.term);
    if (holders.length > MAX_CONTEXT_UNITS) return;
    for (const unit of holders) for (const term of units.terms.of(unit)) beside.add(term);
  });
  return [...beside]
    .filter(term => !known.has(term))
    .flatMap(term => vocabulary.inContext(word.text, term, isOpen) ?? []);
}

/** "anti depressants" as one word, where it is one and a part of it is none. */
function withoutSpaces({ vocabulary }: LoadedIndex, words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const text = `${before?.text ?? ''}${word.text}`;
    const isOne =
      before !== undefined &&
      word.start - before.end === 1 &&
      vocabulary.isWritten(text) &&
      !(vocabulary.isWritten(before.text) && vocabulary.isWritten(word.text));
    if (isOne) joined.splice(-1, 1, { text, start: before.start, end: word.end });
    else joined.push(word);
  }
  return joined;
}

/** "footdrop" as "foot" and "drop", where it is no word itself and both halves are. */
function withSpaces(loaded: LoadedIndex, word: Word, isOpen: boolean): Word[] {
  const { vocabulary } = loaded;
  const own = vocabulary.candidates(word.text, stemOf(word.text), isOpen);
  if (own.some(({ how, weight }) => how !== 'spelling' || weight > ALMOST_RIGHT)) return [word];
  const halves = vocabulary.halves(word.text, isOpen, (left, right) => standTogether(loaded, left, right));
  if (halves === undefined) return [word];
  const [left, right] = halves;
  const middle = word.start + left.length;
  const rest = { text: right, start: middle, end: word.end };
  return [{ text: left, start: word.start, end: middle }, ...withSpaces(loaded, rest, isOpen)];
}

/** Whether some name or form has the one term right before the other. */
function standTogether({ units, unitsOf }: LoadedIndex, left: number, right: number): boolean {
  return unitsOf.of(left).some(unit => {
    const terms = units.terms.of(unit);
    return terms[terms.indexOf(left) + 1] === right;
  });
}

/** A word weighs as much as the surest thing it can stand for. */
function weightOf({ weights, unknownWeight }: LoadedIndex, candidates: readonly Candidate[]): number {
  let best: Candidate | undefined;
  for (const candidate of candidates)
    if (best === undefined || candidate.weight > best.weight) best = candidate;
  return best === undefined ? unknownWeight : (weights[best.term] ?? unknownWeight);
}
