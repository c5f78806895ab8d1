/** npm run data:check: everything that is wrong with data/, at once, with what to do about it. */
import type { Problem } from '../data/rules/types.ts';
import { applyExceptions, formatProblem, loadExceptions, runRules } from './reference/check.ts';
import { checkCanonical } from './reference/check-canonical.ts';
import { checkChart } from './reference/check-chart.ts';
import { loadChart } from './reference/load-chart.ts';
import { DATA_DIR, loadData } from './reference/load-data.ts';
import { loadLexicon } from './reference/load-lexicon.ts';

const dir = process.argv[2] ?? DATA_DIR;
const { data, problems } = await loadData(dir);
const { exceptions, problems: malformed } = await loadExceptions(dir);
const today = new Date().toISOString().slice(0, 10);
const found = [
  ...problems,
  ...malformed,
  ...applyExceptions(runRules(data), exceptions, today),
  ...(await problemsOfChart()),
  ...(await checkCanonical(dir, data)),
];
for (const problem of found) process.stdout.write(`${formatProblem(problem)}\n`);
const what = `${data.entries.length} entries, ${data.anatomy.length} pieces of anatomy, ${Object.keys(data.sources).length} sources`;
process.stdout.write(`${what}: ${found.length === 0 ? 'no problems' : `${found.length} problems`}\n`);
process.exitCode = found.length === 0 ? 0 : 1;

async function problemsOfChart(): Promise<Problem[]> {
  const [chart, { rules }] = await Promise.all([loadChart(dir), loadLexicon(dir)]);
  return [...chart.problems, ...checkChart({ data, files: chart.files, rules })];
}
