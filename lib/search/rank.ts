import type { Question } from './ask.ts';
import { type Evidence, gatherEvidence } from './score.ts';
import { type LoadedIndex, squeezeText } from './units.ts';

/** A document with what speaks for it and how much. */
export type Hit = { evidence: Evidence; score: number };

/** A whole name or form typed as it is written, apart from spaces and case. */
const WHOLE_NAME = 1.2;
const WHOLE_FORM = 1;
/** Weights of the kinds of evidence; they add up to 1. */
const LIKENESS = 0.52;
const FORM_COVERAGE = 0.2;
const COVERAGE = 0.16;
const PASSAGE = 0.12;
/** Equal evidence: what cannot wait comes first. */
const RED_FLAG = 0.012;

/** What a document must have at least to be offered at all. */
const MIN_LIKENESS = 0.62;
const MIN_COVERAGE = 0.6;
/** Offered only if this near to the best. */
const NEAR_BEST = 0.3;

/** Documents that answer the question, best first; none when nothing fits. */
export function rank(loaded: LoadedIndex, question: Question, query: string): Hit[] {
  const whole = wholeUnits(loaded, query);
  const hits: Hit[] = [];
  for (const evidence of gatherEvidence(loaded, question).values()) {
    const bonus = whole.get(evidence.document) ?? 0;
    if (bonus === 0 && !isAnswer(evidence, question)) continue;
    hits.push({ evidence, score: scoreOf(loaded, evidence) + bonus });
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
  { document, likeness, formCoverage, coverage, passage }: Evidence,
): number {
  const urgency = index.documents[document]?.isRedFlag === true ? RED_FLAG : 0;
  return (
    LIKENESS * likeness + FORM_COVERAGE * formCoverage + COVERAGE * coverage + PASSAGE * passage + urgency
  );
}

/** One word must be in a name or form; several may be spread, but most of their weight must be met. */
function isAnswer({ likeness, coverage, formCoverage }: Evidence, { words }: Question): boolean {
  if (words.length === 1) return formCoverage >= MIN_LIKENESS;
  if (formCoverage === 0) return false;
  return likeness >= MIN_LIKENESS || coverage >= MIN_COVERAGE;
}

function wholeUnits(loaded: LoadedIndex, query: string): Map<number, number> {
  const found = new Map<number, number>();
  for (const number of loaded.squeezed.get(squeezeText(query)) ?? []) {
    const unit = loaded.units[number];
    if (unit === undefined) continue;
    const bonus = unit.field === 'name' ? WHOLE_NAME : WHOLE_FORM;
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
    passage: 0,
    section: undefined,
  };
}
