/** npm run data:check: everything that is wrong with data/, at once, with what to do about it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../data/rules/types.ts';
import { fileOf } from '../data/rules/walk.ts';
import { toCanonicalYaml } from './reference/canonical.ts';
import { applyExceptions, formatProblem, loadExceptions, runRules } from './reference/check.ts';
import { checkChart } from './reference/check-chart.ts';
import { loadChart } from './reference/load-chart.ts';
import { DATA_DIR, loadData } from './reference/load-data.ts';
import { loadLexicon } from './reference/load-lexicon.ts';

const dir = process.argv[2] ?? DATA_DIR;
const { data, problems } = await loadData(dir);
const today = new Date().toISOString().slice(0, 10);
const found = [
  ...problems,
  ...applyExceptions(runRules(data), await loadExceptions(dir), today),
  ...(await problemsOfChart()),
  ...(await uncanonical()),
];
for (const problem of found) process.stdout.write(`${formatProblem(problem)}\n`);
const what = `${data.entries.length} entries, ${data.anatomy.length} pieces of anatomy, ${Object.keys(data.sources).length} sources`;
process.stdout.write(`${what}: ${found.length === 0 ? 'no problems' : `${found.length} problems`}\n`);
process.exitCode = found.length === 0 ? 0 : 1;

async function problemsOfChart(): Promise<Problem[]> {
  const [chart, { rules }] = await Promise.all([loadChart(dir), loadLexicon(dir)]);
  return [...chart.problems, ...checkChart({ data, files: chart.files, rules })];
}

async function uncanonical(): Promise<Problem[]> {
  const expected = [
    ...[...data.entries, ...data.anatomy].map(({ id, ...content }) => ({
      file: fileOf({ id, ...content } as Parameters<typeof fileOf>[0]),
      content: content as unknown,
    })),
    { file: 'sources.yaml', content: data.sources as unknown },
  ];
  const checked = await Promise.all(
    expected.map(async ({ file, content }) => ({
      file,
      same: (await readFile(path.join(dir, file), 'utf8')) === toCanonicalYaml(content),
    })),
  );
  return checked
    .filter(({ same }) => !same)
    .map(({ file }) => ({
      rule: 'canonical',
      file,
      field: '',
      message: 'is not written in the canonical form',
      tip: 'Run npm run data:fix.',
    }));
}
