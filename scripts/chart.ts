/**
 * `npm run --silent chart`: JSON Lines in, JSON Lines out; what the side panel shows of a page, without a browser.
 *
 * In: `{"id","text"}`. Out: findings, red-flag ledger, causes to consider (best first, at most ten),
 * emergencies; all by the ids of entries, clues by their own ids under `clues`. A line that cannot be
 * read is reported on stderr with its number, the rest is still processed, the exit code is 1.
 */
import { z } from 'zod';
import { createAnnotator } from '../lib/annotate/create-annotator.ts';
import type { Considered, Support } from '../lib/chart/consider.ts';
import type { LedgerPicture } from '../lib/chart/ledger.ts';
import { readChart } from '../lib/chart/read-chart.ts';
import { type ChartMention, isClue, type Status } from '../lib/chart/statuses.ts';
import { answerLines } from './answer-lines.ts';
import { loadProjectChart } from './reference/load-annotator.ts';

const requestSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });
type Request = z.infer<typeof requestSchema>;

const { lexicon, chart, summaries } = await loadProjectChart();
const annotator = createAnnotator(lexicon);
const summaryOf = new Map(summaries.map(summary => [summary.id, summary]));

await answerLines(value => requestSchema.parse(value), answer);

function answer({ id, text }: Request): object {
  const mentions = annotator.annotate(text).mentions.flatMap((mention, index): ChartMention[] => {
    const { concept, assertion, sense, alternatives, cue } = mention;
    return concept === null ? [] : [{ id: String(index), concept, assertion, sense, alternatives, cue }];
  });
  const reading = readChart(mentions, chart, concept => summaryOf.get(concept));
  return {
    id,
    findings: reading.findings.map(({ concept, kind, mentions: own, assertion }) => {
      return { concept, kind, count: own.length, assertion };
    }),
    ledger: reading.ledger.map(printedPicture),
    consider: reading.consider.map(printedCause),
    emergencies: reading.emergencies.map(emergency => emergency.id),
  };
}

/** A possible red flag stands under `present` too: it is spoken of, and overlooking it would be worse. */
function printedPicture({ picture, items }: LedgerPicture<ChartMention>): object {
  const ids = (...wanted: Status[]) =>
    items.filter(({ status }) => wanted.includes(status)).map(({ concept }) => concept);
  return {
    picture,
    present: ids('present', 'possible'),
    denied: ids('denied'),
    notMentioned: ids('notMentioned'),
    possible: ids('possible'),
  };
}

function printedCause(cause: Considered<ChartMention>): object {
  const reasons = { for: conceptsOf(cause.for), against: conceptsOf(cause.against) };
  const separatedBy = cause.separatedBy.map(({ from, text, test }) => ({
    id: from,
    text,
    ...(test && { test }),
  }));
  return { id: cause.id, score: cause.score, ...reasons, clues: cluesOf(cause), separatedBy };
}

function conceptsOf(supports: readonly Support<ChartMention>[]): string[] {
  return supports.map(({ concept }) => concept).filter(concept => !isClue(concept));
}

function cluesOf(cause: Considered<ChartMention>): { for: string[]; against: string[] } {
  const ids = (supports: readonly Support<ChartMention>[]) =>
    supports.map(({ concept }) => concept).filter(isClue);
  return { for: ids(cause.for), against: ids(cause.against) };
}
