import type { ChartData, Evidence } from './chart-data.ts';
import { type Presence, presenceOf } from './presence.ts';
import { type Separator, separatorsOf } from './separators.ts';
import { type ChartMention, isClue, type Said } from './statuses.ts';

/** One reason for or against a cause. */
export type Support<M extends ChartMention> = {
  /** Id of a finding, of a bedside test, of the cause itself where the note names it, or of a clue with its prefix. */
  concept: string;
  name: string;
  kind: 'finding' | 'clue' | 'named';
  status: Presence<M>['status'];
  /** What it adds to the score or takes off it, always positive. */
  weight: number;
  mentions: readonly M[];
};

/** A cause of the reference that the page gives reasons for. Never a diagnosis. */
export type Considered<M extends ChartMention> = {
  /** Id of the cause. */
  id: string;
  name: string;
  score: number;
  /** Heaviest first. */
  for: Support<M>[];
  against: Support<M>[];
  separatedBy: Separator[];
};

/** Below this the page says too little to offer a cause: what one finding weighs that 1 cause in 4 lists. */
const LEAST_SCORE = 2;
/** Without a finding of the reference, clues must say this much: one that one cause alone lists, or two that few share. */
const LEAST_BY_CLUES = 5.9;
/** A cause with less than this share of the best one's score is noise behind it. */
const LEAST_SHARE = 0.3;
/** Kinds of clues that bring up no cause by themselves. */
const ACCOMPANYING: ReadonlySet<string> = new Set(['course', 'normal', 'context', 'kin']);

type Given = {
  chart: ChartData;
  nameOf: (concept: string) => string | undefined;
};

/**
 * Causes ranked by what the page says, best first, at most `chart.order.most`.
 *
 * A finding counts for every cause that lists it, the more the fewer causes share it; a test result counts
 * by its likelihood ratio. A denied finding that a cause nearly always shows, and one that it excludes,
 * count against. Context alone (an illness, a medicine, an operation) offers no cause.
 */
export function considerCauses<M extends ChartMention>(
  said: Said<M>,
  { chart, nameOf }: Given,
): Considered<M>[] {
  const ballots = new Map<string, Ballot<M>>();
  for (const concept of said.keys()) {
    const presence = presenceOf(said, concept, chart);
    if (presence) castVotes({ ballots, chart, nameOf }, concept, presence);
  }
  for (const [id, mentions] of said) {
    if (chart.causes[id]) nameCause({ ballots, chart, nameOf }, id, mentions);
  }
  const ranked = [...ballots]
    .map(([id, ballot]) => ({ id, name: nameOf(id) ?? id, score: scoreOf(ballot), ...ballot }))
    .filter(cause => isWorthOffering(chart, cause))
    .sort(
      (a, b) =>
        b.score - a.score || breadthOf(chart, b.id) - breadthOf(chart, a.id) || (a.id < b.id ? -1 : 1),
    );
  const least = (ranked[0]?.score ?? 0) * LEAST_SHARE;
  const offered = ranked.filter(({ score }) => score >= least).slice(0, chart.order.most);
  const ids = offered.map(({ id }) => id);
  return offered.map(cause => ({
    ...cause,
    for: cause.for.sort(heavierFirst),
    against: cause.against.sort(heavierFirst),
    separatedBy: separatorsOf(cause.id, ids, chart),
  }));
}

type Ballot<M extends ChartMention> = { for: Support<M>[]; against: Support<M>[] };
type Counting<M extends ChartMention> = Given & { ballots: Map<string, Ballot<M>> };

function castVotes<M extends ChartMention>(
  counting: Counting<M>,
  concept: string,
  { status, mentions }: Presence<M>,
): void {
  const { chart, nameOf } = counting;
  const evidence: Evidence = chart.evidence[concept] ?? {};
  const share = status === 'possible' ? chart.order.possible : 1;
  const support = { concept, name: nameOf(concept) ?? concept, kind: kindOf(concept), status, mentions };
  const sides =
    status === 'denied'
      ? [['against', evidence.denied] as const]
      : [['for', evidence.for] as const, ['against', evidence.against] as const];
  for (const [side, weights] of sides) {
    for (const [cause, weight] of Object.entries(weights ?? {})) {
      ballotOf(counting, cause)[side].push({ ...support, weight: weight * share });
    }
  }
}

/** The note's own words for a cause are a finding that this cause alone has; ruled out, they count against. */
function nameCause<M extends ChartMention>(counting: Counting<M>, id: string, mentions: readonly M[]): void {
  const { chart, nameOf } = counting;
  const of = (...wanted: M['assertion'][]) => mentions.filter(({ assertion }) => wanted.includes(assertion));
  const sides = [
    { side: 'for', status: 'present', share: 1, mentions: of('affirmed') },
    { side: 'for', status: 'possible', share: chart.order.possible, mentions: of('uncertain', 'historical') },
    { side: 'against', status: 'denied', share: 1, mentions: of('negated') },
  ] as const;
  const first = sides.find(side => side.mentions.length > 0);
  if (!first) return;
  ballotOf(counting, id)[first.side].push({
    concept: id,
    name: nameOf(id) ?? id,
    kind: 'named',
    status: first.status,
    weight: chart.order.named * first.share,
    mentions: first.mentions,
  });
}

function ballotOf<M extends ChartMention>({ ballots }: Counting<M>, cause: string): Ballot<M> {
  const known = ballots.get(cause);
  if (known) return known;
  const ballot = { for: [], against: [] };
  ballots.set(cause, ballot);
  return ballot;
}

function scoreOf<M extends ChartMention>(ballot: Ballot<M>): number {
  const sum = (supports: readonly Support<M>[]) => supports.reduce((total, { weight }) => total + weight, 0);
  return Math.round((sum(ballot.for) - sum(ballot.against)) * 10) / 10;
}

function breadthOf(chart: ChartData, id: string): number {
  return chart.causes[id]?.breadth ?? 0;
}

function kindOf(concept: string): 'finding' | 'clue' {
  return isClue(concept) ? 'clue' : 'finding';
}

/** Named, or brought up by something that is not mere context, and that does not stand alone unless it says much. */
function isWorthOffering<M extends ChartMention>(
  chart: ChartData,
  { score, for: reasons }: { score: number; for: readonly Support<M>[] },
): boolean {
  if (score < LEAST_SCORE) return false;
  if (reasons.some(({ kind }) => kind === 'named')) return true;
  const own = reasons.filter(({ concept }) => !ACCOMPANYING.has(chart.clues[concept]?.kind ?? ''));
  if (own.length === 0 || (reasons.length < 2 && score < LEAST_BY_CLUES)) return false;
  return own.some(({ kind }) => kind === 'finding') || score >= LEAST_BY_CLUES;
}

function heavierFirst(a: { weight: number }, b: { weight: number }): number {
  return b.weight - a.weight;
}
