import type { Kind } from '../../data/vocabulary.ts';
import { ASSERTIONS, type Assertion } from '../annotate/types.ts';
import type { EntrySummary } from '../reference/types.ts';

/** As much of a mention as a finding needs. */
export type CountedMention = {
  id: string;
  concept: string;
  assertion: Assertion;
  sense: 'sure' | 'could-be';
};

/** All mentions of one concept on one page, in page order. */
export type Finding<M extends CountedMention = CountedMention> = {
  concept: string;
  name: string;
  kind: Kind;
  isRedFlag: boolean;
  mentions: M[];
  /** How often each assertion holds; those that never do are absent. */
  counts: Partial<Record<Assertion, number>>;
  /** What is said of the patient overall: see `overallAssertion`. */
  assertion: Assertion;
};

/** What the page says, grouped, and what only might be meant. */
export type PageFindings<M extends CountedMention = CountedMention> = {
  findings: Finding<M>[];
  /** Forms whose sense the guard could not settle: offered, never counted. */
  couldBe: Finding<M>[];
};

/**
 * Groups mentions by concept: red flags first, then by number of mentions, then by name.
 *
 * A mention of a concept that the reference does not hold is dropped.
 */
export function groupFindings<M extends CountedMention>(
  mentions: readonly M[],
  summaryOf: (concept: string) => EntrySummary | undefined,
): PageFindings<M> {
  const sure = mentions.filter(({ sense }) => sense === 'sure');
  const open = mentions.filter(({ sense }) => sense === 'could-be');
  return { findings: group(sure, summaryOf), couldBe: group(open, summaryOf) };
}

function group<M extends CountedMention>(
  mentions: readonly M[],
  summaryOf: (concept: string) => EntrySummary | undefined,
): Finding<M>[] {
  const byConcept = new Map<string, M[]>();
  for (const mention of mentions) {
    const group = byConcept.get(mention.concept);
    if (group === undefined) byConcept.set(mention.concept, [mention]);
    else group.push(mention);
  }
  const findings: Finding<M>[] = [];
  for (const [concept, own] of byConcept) {
    const summary = summaryOf(concept);
    if (summary === undefined) continue;
    const { name, kind, isRedFlag } = summary;
    findings.push({
      concept,
      name,
      kind,
      isRedFlag,
      mentions: own,
      counts: countAssertions(own),
      assertion: overallAssertion(own),
    });
  }
  return findings.sort(moreUrgentFirst);
}

function countAssertions(mentions: readonly CountedMention[]): Partial<Record<Assertion, number>> {
  const counts: Partial<Record<Assertion, number>> = {};
  for (const { assertion } of mentions) counts[assertion] = (counts[assertion] ?? 0) + 1;
  return counts;
}

/** Strongest statement about the patient now comes first; a relative's illness says least. */
const STRENGTH: readonly Assertion[] = [
  'affirmed',
  'uncertain',
  'negated',
  'historical',
  'hypothetical',
  'family',
];

/**
 * One label for several mentions. One affirmed mention outweighs any number of others: a chart that
 * says both "denies numbness" and "numb left foot" documents numbness somewhere.
 */
export function overallAssertion(mentions: readonly Pick<CountedMention, 'assertion'>[]): Assertion {
  const present = new Set(mentions.map(({ assertion }) => assertion));
  return STRENGTH.find(assertion => present.has(assertion)) ?? ASSERTIONS[5];
}

function moreUrgentFirst(a: Finding, b: Finding): number {
  return (
    Number(b.isRedFlag) - Number(a.isRedFlag) ||
    b.mentions.length - a.mentions.length ||
    a.name.localeCompare(b.name, 'en')
  );
}
