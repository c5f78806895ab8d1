import type { ChartFiles, EmergencyFile, FindingFile } from '../../data/chart/schema.ts';
import type { Dataset } from '../../data/rules/types.ts';
import type { Entry, Source, Test } from '../../data/schema.ts';
import { lrNegative, lrPositive } from '../../lib/accuracy/likelihood.ts';
import type { Clues } from '../../lib/annotate/lexicon.ts';
import { CLUE_PREFIX } from '../../lib/annotate/types.ts';
import type {
  CauseRow,
  ChartData,
  EmergencyRow,
  Evidence,
  OrderFacts,
  ShortSource,
  TellingTest,
  Weights,
} from '../../lib/chart/chart-data.ts';

/** As heavy as a finding that one cause in eight shares: enough to turn two equals round, not to decide alone. */
const AGAINST = 3;
/** As much as a finding that one cause in four shares. */
const COMMON = 2;
/** As much as a finding that one cause in sixteen shares: a risk is not a sign of the illness. */
const CONTEXT = 4;
/** A possible finding is half of one. */
const POSSIBLE = 0.5;
const MOST_CAUSES = 10;

/** What reading needs of the clues. */
export function toClues({ clues, words }: Pick<ChartFiles, 'clues' | 'words'>): Clues {
  return {
    filler: words.filler,
    classes: Object.entries(words.classes).map(([name, members]) => ({ name, words: members })),
    rows: clues.map(({ id, forms }) => [id, forms.join('|')]),
  };
}

/** Entries and data/chart → everything that reading a chart needs. `signs`: ids of the bedside tests. */
export function compileChart(data: Dataset, files: ChartFiles, signs: readonly string[]): ChartData {
  const { entries } = data;
  const causes = entries.filter(({ kind }) => kind === 'cause');
  const order: OrderFacts = {
    causes: causes.length,
    alone: rounded(Math.log2(causes.length)),
    against: AGAINST,
    named: rounded(Math.log2(causes.length)),
    common: COMMON,
    context: CONTEXT,
    possible: POSSIBLE,
    most: MOST_CAUSES,
  };
  const evidence = evidenceOf({ entries, files, signs, causes: causes.length });
  const breadthOf = (id: string) => Object.values(evidence).filter(row => id in (row.for ?? {})).length;
  return {
    causes: Object.fromEntries(
      causes.map(cause => [cause.id, { breadth: breadthOf(cause.id), ...causeRow(cause, entries) }]),
    ),
    evidence,
    clues: Object.fromEntries(files.clues.map(({ id, name, kind }) => [CLUE_PREFIX + id, { name, kind }])),
    signs,
    ledger: files.ledger.map(({ picture, items, openedBy }) => ({
      picture,
      openedBy: openedBy ?? [],
      items: items.map(({ concept, opens, sources }) => ({ concept, opens: opens !== false, sources })),
    })),
    emergencies: files.emergencies.flatMap(row => emergencyRow(row, data) ?? []),
    order,
  };
}

function causeRow(cause: Entry, entries: readonly Entry[]): Omit<CauseRow, 'breadth'> {
  const alike = (cause.lookAlikes ?? []).map(({ id, discriminator }) => [id, discriminator] as const);
  const test = tellingTest(cause.id, entries);
  return { lookAlikes: Object.fromEntries(alike), ...(test && { test }) };
}

/** The test with the row that moves the probability of a cause most. Variants of a test are left out. */
function tellingTest(cause: string, entries: readonly Entry[]): TellingTest | undefined {
  const rows = entries
    .filter(isTest)
    .flatMap(test => ratiosFor(test, cause).map(lr => ({ id: test.id, ...lr })));
  const power = (row: TellingTest) => Math.max(Math.log(row.lrPositive), -Math.log(row.lrNegative));
  return rows.sort((a, b) => power(b) - power(a))[0];
}

function isTest(entry: Entry): entry is Test {
  return entry.kind === 'test';
}

/** Likelihood ratios of the plain test for one target; certainties (a specificity of 1) are no ratio. */
function ratiosFor(test: Test, target: string): { lrPositive: number; lrNegative: number }[] {
  return (test.accuracy ?? []).flatMap(row => {
    const { sensitivity, specificity, indexTest } = row;
    if (row.target !== target || indexTest || sensitivity === undefined || specificity === undefined)
      return [];
    if (specificity === 1 || specificity === 0 || sensitivity === 1) return [];
    const pair = { sensitivity, specificity };
    return [{ lrPositive: rounded(lrPositive(pair)), lrNegative: rounded(lrNegative(pair)) }];
  });
}

type Compiling = { entries: readonly Entry[]; files: ChartFiles; signs: readonly string[]; causes: number };

function evidenceOf({ entries, files, signs, causes }: Compiling): Record<string, Evidence> {
  const extra = new Map(files.findings.map(row => [row.finding, row]));
  const listed = entries.filter(({ kind, id }) => kind === 'symptom' || signs.includes(id));
  const weigh = (listing: readonly string[]) => rounded(Math.log2(causes / listing.length));
  const rows = listed.map(entry => {
    const row = extra.get(entry.id);
    const listing = [...new Set([...(entry.related.causes ?? []), ...causesOf(row?.for)])].filter(
      cause => !causesOf(row?.against).includes(cause),
    );
    const plain = evidence(listing, weigh(listing), row);
    return [entry.id, isTest(entry) ? withRatios(entry, listing, plain) : plain] as const;
  });
  const clues = files.clues.map(clue => {
    const listing = causesOf(clue.for);
    const most = clue.common ? COMMON : clue.kind === 'context' ? CONTEXT : Number.POSITIVE_INFINITY;
    const weight = Math.min(most, weigh(listing));
    return [CLUE_PREFIX + clue.id, evidence(listing, weight, clue)] as const;
  });
  return Object.fromEntries([...rows, ...clues]);
}

function evidence(
  listing: readonly string[],
  weight: number,
  row: Pick<FindingFile, 'against' | 'denied'> | undefined,
): Evidence {
  const against = causesOf(row?.against);
  const denied = causesOf(row?.denied);
  return {
    ...(listing.length > 0 && { for: weights(listing, weight) }),
    ...(against.length > 0 && { against: weights(against, AGAINST) }),
    ...(denied.length > 0 && { denied: weights(denied, AGAINST) }),
  };
}

/**
 * A result counts by its likelihood ratio: of several rows the most cautious; for a cause that lists the
 * test without figures of its own, the most cautious of the test.
 */
function withRatios(test: Test, listing: readonly string[], plain: Evidence): Evidence {
  const targets = new Set((test.accuracy ?? []).map(({ target }) => target));
  const all = [...targets].flatMap(target => ratiosFor(test, target));
  if (all.length === 0) return plain;
  const weightsBy = (bits: (ratio: { lrPositive: number; lrNegative: number }) => number): Weights =>
    Object.fromEntries(
      listing.flatMap(cause => {
        const own = ratiosFor(test, cause);
        const least = Math.min(...(own.length > 0 ? own : all).map(bits));
        return least > 0 ? [[cause, rounded(least)] as const] : [];
      }),
    );
  return {
    ...plain,
    for: weightsBy(({ lrPositive: ratio }) => Math.log2(ratio)),
    denied: { ...weightsBy(({ lrNegative: ratio }) => -Math.log2(ratio)), ...plain.denied },
  };
}

function causesOf(says: FindingFile['for']): string[] {
  return (says ?? []).flatMap(({ causes }) => causes);
}

function weights(causes: readonly string[], weight: number): Weights {
  return Object.fromEntries(causes.map(cause => [cause, weight]));
}

function emergencyRow({ cause, namedWith, rules }: EmergencyFile, data: Dataset): EmergencyRow | undefined {
  const redFlag = data.entries.find(({ id }) => id === cause)?.redFlag;
  if (!redFlag) return undefined;
  const keys = [...new Set([...redFlag.sources, ...rules.flatMap(({ sources }) => sources)])];
  return {
    cause,
    ...(namedWith && { namedWith }),
    signs: rules.map(({ signs }) => signs),
    why: redFlag.why,
    action: redFlag.action,
    sources: keys.flatMap(key => shortSource(key, data.sources[key]) ?? []),
  };
}

function shortSource(key: string, source: Source | undefined): ShortSource | undefined {
  if (!source) return undefined;
  const url = addressOf(source);
  return {
    key,
    title: source.title,
    ...(source.issued !== undefined && { year: source.issued }),
    ...(url !== undefined && { url }),
  };
}

function addressOf({ DOI, PMID, URL }: Source): string | undefined {
  if (DOI !== undefined) return `https://doi.org/${DOI}`;
  return PMID === undefined ? URL : `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
