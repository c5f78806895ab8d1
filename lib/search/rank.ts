import type { Kind } from '../../data/vocabulary.ts';
import { DESCRIPTION, type Question } from './ask.ts';
import { type LoadedIndex, lettersOf, squeezeText } from './load-index.ts';
import { type Evidence, gatherEvidence } from './score.ts';
import { firstFrom } from './sorted.ts';
import { foldText } from './words.ts';

/** A document with what speaks for it and how much. */
export type Hit = { evidence: Evidence; score: number };

/** A whole name or form typed as it is written, apart from spaces and case. */
const WHOLE_NAME = 1.2;
const WHOLE_FORM = 1;
/** How much each kind of evidence counts; the first four of each line add up to 1. */
const WEIGHTS = {
  /** A few words name something: a name or form that stands whole in the query, or the name itself, says more. */
  naming: { likeness: 0.52, formCoverage: 0.2, coverage: 0.16, passage: 0.12, contained: 0.08, inName: 0.05 },
  /** Many words describe something: what matters is that most of them are met. */
  describing: {
    likeness: 0.42,
    formCoverage: 0.08,
    coverage: 0.35,
    passage: 0.15,
    contained: 0.02,
    inName: 0,
  },
};
/** The name begins with what has been typed so far. */
const NAME_BEGINS = 0.3;
/** The same where nothing else speaks for a name: "post her". */
const ONLY_BEGINS = 1;
/** The same letters, and not only the same stems. */
const TO_THE_LETTER = 0.15;
/** Several findings together are asked about for what causes them. */
const DESCRIBED_CAUSE = 0.08;
/** Equal evidence: what cannot wait comes first. */
const RED_FLAG = 0.012;
/** The query asks for this kind in so many words: "test", "score", "medicine". */
const WANTED_KIND = 0.15;

/** What a document must have at least to be offered at all. */
const MIN_LIKENESS = 0.62;
const MIN_COVERAGE = 0.55;
/** Share of the words that must be met at all, rounded up: both of two, two of three, half of many. */
const MIN_MATCHED = 0.51;
/** A name or form of this weight that stands whole in the query is what the query is about. */
const MIN_CONTAINED = 3.4;
/** Of two words, the share that must be met for a finding to be meant by one of them. */
const MIN_BESIDE_UNKNOWN = 0.5;
/** One side of a choice is half of the query. */
const MIN_CHOICE_LIKENESS = 0.45;
/** Many words of one's own: half of their weight, and some likeness to one name, form or description. */
const MIN_DESCRIBED = 0.38;
const MIN_DESCRIBED_LIKENESS = 0.26;
/** Two words that only a description holds must stand in it together. */
const MIN_TOGETHER = 0.6;
/** A word of another field must be the whole of a name or form, and not a part of it. */
const MIN_WHOLE = 0.9;
/** What must be met where one word names another field. */
const MIN_BESIDE_ELSEWHERE = 0.55;
/** The same where every word had to be guessed. */
const MIN_GUESSED_LIKENESS = 0.6;
/** One guessed word must be a good part of a name or form. */
const MIN_GUESSED_SHARE = 0.35;
/** One word that only a description holds must be nearly all of it. */
const MIN_ONLY_DESCRIBED = 0.8;
/** Fewer letters begin too many names. */
const MIN_BEGINNING = 3;
/** Offered only if this near to the best. */
const NEAR_BEST = 0.3;

/** Documents that answer the question, best first; none when nothing fits. */
export function rank(loaded: LoadedIndex, question: Question, query: string): Hit[] {
  const whole = wholeUnits(loaded, query);
  const begun = new Set(namesBegunBy(loaded, query));
  const hits: Hit[] = [];
  for (const evidence of gatherEvidence(loaded, question).values()) {
    const bonus = whole.get(evidence.document) ?? 0;
    const kind = loaded.index.documents[evidence.document]?.kind ?? 'cause';
    if (bonus === 0 && !isAnswer(evidence, question, kind)) continue;
    const begins = bonus === 0 && begun.has(evidence.document) ? NAME_BEGINS : 0;
    hits.push({ evidence, score: scoreOf(loaded, evidence, question) + bonus + begins });
  }
  if (hits.length === 0 || !hits.some(({ evidence }) => begun.has(evidence.document)))
    for (const document of begun) whole.set(document, Math.max(whole.get(document) ?? 0, ONLY_BEGINS));
  for (const [document, bonus] of whole) {
    if (!hits.some(({ evidence }) => evidence.document === document))
      hits.push({ evidence: bare(document), score: bonus });
  }
  hits.sort((a, b) => b.score - a.score || a.evidence.document - b.evidence.document);
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score }) => score >= best * NEAR_BEST);
}

function scoreOf(
  { index }: LoadedIndex,
  evidence: Evidence,
  { words, total, wantedKinds }: Question,
): number {
  const weights = words.length < DESCRIPTION ? WEIGHTS.naming : WEIGHTS.describing;
  const document = index.documents[evidence.document];
  return (
    weights.likeness * evidence.likeness +
    weights.formCoverage * evidence.formCoverage +
    weights.coverage * evidence.coverage +
    weights.passage * evidence.passage +
    weights.inName * evidence.inName +
    weights.contained * Math.min(1, evidence.contained / total) +
    (document?.isRedFlag === true ? RED_FLAG : 0) +
    (words.length >= DESCRIPTION && document?.kind === 'cause' ? DESCRIBED_CAUSE : 0) +
    (document !== undefined && wantedKinds.includes(document.kind) ? WANTED_KIND : 0)
  );
}

/** One word must be in a name or form; several may be spread, but most of their weight must be met. */
function isAnswer(
  evidence: Evidence,
  { words: all, isChoice, isGuessed, wantedKinds }: Question,
  kind: Kind,
): boolean {
  const naming = all.filter(({ section }) => section === undefined);
  const words = naming.length > 0 ? naming : all;
  const { likeness, coverage, formCoverage, contained, isNamed: isWhole } = evidence;
  const kinds = words.filter(({ asksKind }) => asksKind).length;
  if (!isOfThisField(evidence, words)) return false;
  // "hay fever" is no fever: a finding beside a word that nothing has is another thing.
  const isOtherKindOf = kind === 'symptom' && words.length === 2 && coverage < MIN_BESIDE_UNKNOWN;
  // "drug test" names two kinds of things and no thing.
  if (words.length > 1 && kinds === words.length) return likeness >= MIN_WHOLE;
  if (words.length === 1) {
    if (isGuessed) return formCoverage >= MIN_LIKENESS && likeness >= MIN_GUESSED_SHARE;
    return formCoverage >= MIN_LIKENESS || likeness >= MIN_ONLY_DESCRIBED;
  }
  if (contained >= MIN_CONTAINED && !isOtherKindOf) return true;
  // "sciatica exercises": a name, and the kind of thing that is wanted for it.
  if (isWhole && words.length - evidence.formMatched <= kinds) return true;
  // "neuropathy cream", "exercise for disc": of the kind that is wanted, and all the rest said of it.
  const isWanted = kinds > 0 && wantedKinds.includes(kind);
  if (isWanted && evidence.described > 0 && evidence.described === words.length - kinds) return true;
  if (isChoice && likeness >= MIN_CHOICE_LIKENESS) return true;
  if (isGuessed)
    return likeness >= MIN_GUESSED_LIKENESS && evidence.matched >= Math.ceil(words.length * MIN_MATCHED);
  if (words.length >= DESCRIPTION && coverage >= MIN_DESCRIBED && likeness >= MIN_DESCRIBED_LIKENESS)
    return true;
  return isNamed(evidence, words);
}

/** Words of another field must stand in a name or description of the entry; one of many may be missing. */
function isOfThisField(
  { elsewhere, contained, likeness, coverage }: Evidence,
  words: Question['words'],
): boolean {
  const asked = words.filter(({ isElsewhere }) => isElsewhere).length;
  if (asked === words.length) return contained > 0 && likeness >= MIN_WHOLE;
  const missing = asked - elsewhere;
  return missing === 0 || (missing === 1 && words.length >= DESCRIPTION && coverage >= MIN_BESIDE_ELSEWHERE);
}

function isNamed(
  { likeness, coverage, formCoverage, matched, formMatched, contained }: Evidence,
  words: Question['words'],
): boolean {
  if (matched < Math.ceil(words.length * MIN_MATCHED)) return false;
  if (formCoverage === 0)
    return likeness >= MIN_LIKENESS || (words.length >= DESCRIPTION && coverage >= MIN_COVERAGE);
  // "exercise for sciatica": a whole name, and the other words somewhere in its entry.
  if (contained > 0 && matched === words.length) return true;
  if (words.length === 2 && formMatched < 2) return likeness >= MIN_TOGETHER && matched === 2;
  return likeness >= MIN_LIKENESS || coverage >= MIN_COVERAGE;
}

/** Documents whose name begins with the letters typed so far, wherever the spaces are. */
function namesBegunBy({ namesByLetters }: LoadedIndex, query: string): number[] {
  const typed = lettersOf(query);
  if (typed.length < MIN_BEGINNING) return [];
  const found: number[] = [];
  for (
    let at = firstFrom(namesByLetters, typed, ([letters]) => letters);
    at < namesByLetters.length;
    at += 1
  ) {
    const [letters, document] = namesByLetters[at] ?? ['', 0];
    if (!letters.startsWith(typed)) break;
    found.push(document);
  }
  return found;
}

function wholeUnits(loaded: LoadedIndex, query: string): Map<number, number> {
  const found = new Map<number, number>();
  const squeezed = squeezeText(query);
  if (squeezed === '') return found;
  for (const number of loaded.units.squeezed.like(squeezed)) {
    const unit = loaded.units.at(number);
    if (squeezeText(unit.text) !== squeezed) continue;
    const letters = foldText(unit.text) === foldText(query) ? TO_THE_LETTER : 0;
    const bonus = (unit.field === 'name' ? WHOLE_NAME : WHOLE_FORM) + letters;
    if ((found.get(unit.document) ?? 0) < bonus) found.set(unit.document, bonus);
  }
  return found;
}

function bare(document: number): Evidence {
  return {
    document,
    likeness: 0,
    bestUnit: undefined,
    coverage: 0,
    formCoverage: 0,
    matched: 0,
    formMatched: 0,
    described: 0,
    contained: 0,
    isNamed: false,
    inName: 0,
    passage: 0,
    section: undefined,
    elsewhere: 0,
  };
}
