import { buildLexicon } from '../../lib/annotate/build-lexicon.ts';
import type { Lexicon } from '../../lib/annotate/lexicon.ts';
import type { ChartData } from '../../lib/chart/chart-data.ts';
import type { EntrySummary } from '../../lib/reference/types.ts';
import { toLexiconConcepts, toSummaries } from './compile.ts';
import { compileChart, toClues } from './compile-chart.ts';
import { loadChart } from './load-chart.ts';
import { DATA_DIR, loadData } from './load-data.ts';
import { loadLexicon } from './load-lexicon.ts';

/** As {@link loadProjectLexicon}, with the clues that tell causes apart, and what reading a chart needs. */
export async function loadProjectChart(
  dir: string = DATA_DIR,
): Promise<{ lexicon: Lexicon; chart: ChartData; summaries: EntrySummary[] }> {
  const [{ data }, { rules }, { files, problems }] = await Promise.all([
    loadData(dir),
    loadLexicon(dir),
    loadChart(dir),
  ]);
  if (problems.length > 0) {
    process.stderr.write(`${problems.length} problem(s) in data/chart: run "npm run data:check".\n`);
  }
  return {
    lexicon: buildLexicon({ concepts: toLexiconConcepts(data.entries), clues: toClues(files), rules }),
    chart: compileChart(data, files, rules.signs),
    summaries: toSummaries(data.entries),
  };
}

/** The lexicon of the project's own entries and rules, for the commands that read text outside a browser. */
export async function loadProjectLexicon(dir: string = DATA_DIR): Promise<Lexicon> {
  const [{ data, problems }, { rules }] = await Promise.all([loadData(dir), loadLexicon(dir)]);
  if (problems.length > 0) {
    process.stderr.write(`${problems.length} problem(s) in the entries: run "npm run data:check".\n`);
  }
  return buildLexicon({ concepts: toLexiconConcepts(data.entries), rules });
}
