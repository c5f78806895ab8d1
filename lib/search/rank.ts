import { DESCRIPTION, type Question } from './ask.ts';
import { type Evidence, gatherEvidence } from './score.ts';
import { type LoadedIndex, squeezeText } from './units.ts';
import { foldText } from './words.ts';

/** A document with what speaks for it and how much. */
export type Hit = { evidence: Evidence; score: number };

/** A whole name or form typed as it is written, apart from spaces and case. */
const WHOLE_NAME = 1.2;
const WHOLE_FORM = 1;
/** How much each kind of evidence counts; each column adds up to 1. */
const WEIGHTS = {
  /** A few words name something. */
  naming: { likeness: 0.52, formCoverage: 0.2, coverage: 0.16, passage: 0.12 },
  /** Many words describe something: what matters is that most of them are met. */
  describing: { likeness: 0.36, formCoverage: 0.22, coverage: 0.27, passage: 0.15 },
};
/** The name begins with what has been typed so far. */
const NAME_BEGINS = 0.1;
/** A name or form stands whole in the query: so much for its share of the query. */
const CONTAINED = 0.08;
/** The same letters, and not only the same stems. */
const TO_THE_LETTER = 0.15;
/** The name itself says it, and not only another form. */
const IN_NAME = 0.05;
/** Equal evidence: what cannot wait comes first. */
const RED_FLAG = 0.012;
/** The query asks for this kind in so many words: "test", "score", "medicine". */
const WANTED_KIND = 0.07;

/** What a document must have at least to be offered at all. */
const MIN_LIKENESS = 0.62;
const MIN_COVERAGE = 0.6;
/** Share of the words that must be met at all, rounded up: both of two, two of three, half of many. */
const MIN_MATCHED = 0.51;
/** A name or form of this weight that stands whole in the query is what the query is about. */
const MIN_CONTAINED = 3.4;
/** One side of a choice is half of the query. */
const MIN_CHOICE_LIKENESS = 0.45;
/** Many words of one's own: half of their weight, and some likeness to one name, form or description. */
const MIN_DESCRIBED = 0.45;
const MIN_DESCRIBED_LIKENESS = 0.28;
/** Two words that only a description holds must stand in it together. */
const MIN_TOGETHER = 0.7;
/** The same where every word had to be guessed. */
const MIN_GUESSED_LIKENESS = 0.6;
/** Fewer letters begin too many names. */
const MIN_BEGINNING = 3;
/** Offered only if this near to the best. */
const NEAR_BEST = 0.3;

/** Documents that answer the question, best first; none when nothing fits. */
export function rank(loaded: LoadedIndex, question: Question, query: string): Hit[] {
  const whole = wholeUnits(loaded, query);
  const hits: Hit[] = [];
  for (const evidence of gatherEvidence(loaded, question).values()) {
    const bonus = whole.get(evidence.document) ?? 0;
    if (bonus === 0 && !isAnswer(evidence, question)) continue;
    const begins = beginsWith(loaded.index.documents[evidence.document]?.name ?? '', query) ? NAME_BEGINS : 0;
    hits.push({ evidence, score: scoreOf(loaded, evidence, question) + bonus + begins });
  }
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
    IN_NAME * evidence.inName +
    CONTAINED * Math.min(1, evidence.contained / total) +
    (document?.isRedFlag === true ? RED_FLAG : 0) +
    (document !== undefined && wantedKinds.includes(document.kind) ? WANTED_KIND : 0)
  );
}

/** One word must be in a name or form; several may be spread, but most of their weight must be met. */
function isAnswer(evidence: Evidence, { words, isChoice, isGuessed }: Question): boolean {
  const { likeness, coverage, formCoverage, matched, formMatched, contained } = evidence;
  const elsewhere = words.filter(({ isElsewhere }) => isElsewhere).length;
  if (words.length < DESCRIPTION && evidence.elsewhere < elsewhere) return false;
  if (words.length === 1) return formCoverage >= MIN_LIKENESS || (likeness >= MIN_LIKENESS && !isGuessed);
  if (contained >= MIN_CONTAINED) return true;
  if (isChoice && likeness >= MIN_CHOICE_LIKENESS) return true;
  if (matched < Math.ceil(words.length * MIN_MATCHED)) return false;
  if (isGuessed) return likeness >= MIN_GUESSED_LIKENESS;
  if (words.length >= DESCRIPTION && coverage >= MIN_DESCRIBED && likeness >= MIN_DESCRIBED_LIKENESS) return true;
  if (formCoverage === 0)
    return likeness >= MIN_LIKENESS || (words.length >= DESCRIPTION && coverage >= MIN_COVERAGE);
  if (words.length === 2 && formMatched < 2) return likeness >= MIN_TOGETHER && matched === 2;
  return likeness >= MIN_LIKENESS || coverage >= MIN_COVERAGE;
}

function beginsWith(name: string, query: string): boolean {
  const typed = foldText(query);
  return typed.length >= MIN_BEGINNING && foldText(name).startsWith(typed);
}

function wholeUnits(loaded: LoadedIndex, query: string): Map<number, number> {
  const found = new Map<number, number>();
  const squeezed = squeezeText(query);
  if (squeezed === '') return found;
  for (const number of loaded.squeezed.get(squeezed) ?? []) {
    const unit = loaded.units[number];
    if (unit === undefined) continue;
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
    contained: 0,
    inName: 0,
    passage: 0,
    section: undefined,
    elsewhere: 0,
  };
}
