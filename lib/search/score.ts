import type { SectionId } from '../../data/vocabulary.ts';
import { DESCRIPTION, type Question } from './ask.ts';
import type { LoadedIndex } from './load-index.ts';
import { ASKED, NAME, UNIT_FIELDS, type UnitField } from './units.ts';

/** What speaks for one document. */
export type Evidence = {
  document: number;
  /** Likeness of the best name, form or lay phrase, 0 to 1. */
  likeness: number;
  bestUnit: number | undefined;
  /** Share of the query's weight that the document answers anywhere, 0 to 1. */
  coverage: number;
  /** The same within its names and forms only. */
  formCoverage: number;
  /** Weight of the heaviest name or form that stands whole in the query, as typed. */
  contained: number;
  /** The whole name stands in the query. */
  isNamed: boolean;
  /** Share of the query's weight that the name answers. */
  inName: number;
  /** How many words of the query its names and forms hold, without those that ask for a section. */
  formMatched: number;
  /** Of the words that do not ask for a kind, how many its names, forms and descriptions hold. */
  described: number;
  /** How many words of the query the document holds in any way. */
  matched: number;
  /** Share that the best passage answers alone. */
  passage: number;
  section: SectionId | undefined;
  /** How many words of another field (elsewhere.ts) its names, forms and descriptions hold. */
  elsewhere: number;
};

/** A name says more than a synonym, a synonym more than a lay phrase or a description. */
const FIELD_WEIGHT: Record<UnitField, number> = { name: 1, form: 0.96, lay: 0.94, asked: 0.9 };
const LAY = UNIT_FIELDS.indexOf('lay');
const WEIGHT_OF_FIELD = UNIT_FIELDS.map(field => FIELD_WEIGHT[field]);
/** A word in the running text says less than one in a name or form. */
const TEXT_WEIGHT = 0.72;
/** A word of a description of what people ask says a little more than running text. */
const ASKED_WEIGHT = 0.85;
/** Share of a unit from which it stands whole in the query: synonyms and guesses do not reach it. */
const WHOLE = 0.99;

/** Gathers for every document what its names, forms and passages have of the query. */
export function gatherEvidence(loaded: LoadedIndex, question: Question): Map<number, Evidence> {
  const unitHits = new Map<number, number>();
  const passageHits = new Map<number, number>();
  const formBest = new Map<number, number>();
  const anyBest = new Map<number, number>();
  const matched = new Map<number, number>();
  const formMatched = new Map<number, number>();
  const described = new Map<number, number>();
  const elsewhere = new Map<number, number>();
  const isDescription = question.words.length >= DESCRIPTION;
  for (const asked of question.words) {
    const units = bestPerUnit(loaded, asked.candidates);
    const passages = bestPerPassage(loaded, asked.candidates);
    add(unitHits, units, asked.weight);
    add(passageHits, passages, asked.weight);
    const documentOf = (unit: number) => loaded.units.documents[unit] ?? -1;
    const isAsked = (unit: number) => loaded.units.fields[unit] === ASKED;
    const inForms = perDocument(units, unit => (isAsked(unit) ? -1 : documentOf(unit)));
    const inAsked = perDocument(units, unit => (isAsked(unit) ? documentOf(unit) : -1));
    const inText = perDocument(passages, passage => loaded.index.passages[passage]?.[0] ?? -1);
    add(formBest, inForms, asked.weight);
    const one = asked.section === undefined ? 1 : 0;
    count(formMatched, inForms.keys(), one);
    // "elbow pain" is not answered by who props himself up on his elbows.
    if (asked.isElsewhere && !isDescription) count(elsewhere, inForms.keys(), 1);
    raise(inForms, inAsked, ASKED_WEIGHT);
    if (asked.isElsewhere && isDescription) count(elsewhere, inForms.keys(), 1);
    count(described, inForms.keys(), asked.asksKind ? 0 : one);
    raise(inForms, inText, TEXT_WEIGHT);
    add(anyBest, inForms, asked.weight);
    count(matched, inForms.keys(), one);
  }
  const evidence = new Map<number, Evidence>();
  for (const [document, mass] of anyBest) {
    evidence.set(document, {
      document,
      likeness: 0,
      bestUnit: undefined,
      coverage: mass / question.total,
      formCoverage: (formBest.get(document) ?? 0) / question.total,
      matched: matched.get(document) ?? 0,
      formMatched: formMatched.get(document) ?? 0,
      described: described.get(document) ?? 0,
      contained: 0,
      isNamed: false,
      inName: 0,
      passage: 0,
      section: undefined,
      elsewhere: elsewhere.get(document) ?? 0,
    });
  }
  addUnits(loaded, { question, unitHits, evidence });
  addPassages(loaded, { question, passageHits, evidence });
  return evidence;
}

type Candidates = Question['words'][number]['candidates'];

function bestPerUnit({ unitsOf }: LoadedIndex, candidates: Candidates): Map<number, number> {
  const best = new Map<number, number>();
  for (const { term, weight } of candidates) {
    for (const unit of unitsOf.of(term)) if ((best.get(unit) ?? 0) < weight) best.set(unit, weight);
  }
  return best;
}

function bestPerPassage({ passagesOf }: LoadedIndex, candidates: Candidates): Map<number, number> {
  const best = new Map<number, number>();
  for (const { term, weight, how } of candidates) {
    if (how === 'spelling') continue;
    for (const passage of passagesOf(term)) if ((best.get(passage) ?? 0) < weight) best.set(passage, weight);
  }
  return best;
}

function perDocument(
  hits: ReadonlyMap<number, number>,
  documentOf: (hit: number) => number,
): Map<number, number> {
  const best = new Map<number, number>();
  for (const [hit, weight] of hits) {
    const document = documentOf(hit);
    if (document >= 0 && (best.get(document) ?? 0) < weight) best.set(document, weight);
  }
  return best;
}

function count(counts: Map<number, number>, documents: Iterable<number>, by: number): void {
  for (const document of documents) counts.set(document, (counts.get(document) ?? 0) + by);
}

function raise(best: Map<number, number>, others: ReadonlyMap<number, number>, share: number): void {
  for (const [document, weight] of others)
    if ((best.get(document) ?? 0) < weight * share) best.set(document, weight * share);
}

function add(sums: Map<number, number>, hits: ReadonlyMap<number, number>, weight: number): void {
  for (const [key, share] of hits) sums.set(key, (sums.get(key) ?? 0) + share * weight);
}

type UnitInput = { question: Question; unitHits: Map<number, number>; evidence: Map<number, Evidence> };

/** Likeness is the cosine of query and unit over the weights of their words. */
function addUnits(loaded: LoadedIndex, { question, unitHits, evidence }: UnitInput): void {
  const { documents, fields, mass: masses } = loaded.units;
  for (const [unit, mass] of unitHits) {
    const found = evidence.get(documents[unit] ?? -1);
    if (found === undefined) continue;
    const field = fields[unit] ?? 0;
    const whole = masses[unit] ?? 0;
    const likeness =
      ((WEIGHT_OF_FIELD[field] ?? 0) * Math.min(mass, whole)) / Math.sqrt(question.total * whole);
    if (isNaming(field) && mass >= whole * WHOLE) found.contained = Math.max(found.contained, whole);
    if (field === NAME) {
      found.inName = Math.min(1, mass / question.total);
      found.isNamed = mass >= whole * WHOLE;
    }
    if (likeness <= found.likeness) continue;
    found.likeness = likeness;
    found.bestUnit = unit;
  }
}

/** Names and surface forms; lay phrases and descriptions name nothing. */
function isNaming(field: number): boolean {
  return field < LAY;
}

type PassageInput = { question: Question; passageHits: Map<number, number>; evidence: Map<number, Evidence> };

function addPassages(loaded: LoadedIndex, { question, passageHits, evidence }: PassageInput): void {
  for (const [number, mass] of passageHits) {
    const [document, section] = loaded.index.passages[number] ?? [-1, undefined];
    const found = evidence.get(document);
    const share = mass / question.total;
    if (found === undefined || share <= found.passage) continue;
    found.passage = share;
    found.section = section;
  }
}
