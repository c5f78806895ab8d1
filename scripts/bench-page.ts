/**
 * `npm run bench:page`: what reading a page costs, in real Chromium, beside what others cost.
 *
 * `--sizes 10k,100k,1m,5m` (default), `--page FILE_OR_URL` for any page, `--runs 3`, `--no-rivals`.
 * Measured is the built extension (`npm run build` first), from the act that starts it to all marks:
 * script, lexicon and start included. Ratios are to the floor: walking the same text in the same kind of
 * fresh page, from the same world, and joining it block by block as rendered.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { benchPage, type PageReport } from '../tests/bench/page/bench-page.ts';
import { generatePage } from '../tests/bench/page/generate-page.ts';
import { openBench } from '../tests/bench/page/open-bench.ts';
import { installPackages } from './setup/build-package.ts';
import { formatTable } from './setup/format-table.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10k,100k,1m,5m' },
    page: { type: 'string' },
    runs: { type: 'string', default: '3' },
    'no-rivals': { type: 'boolean', default: false },
  },
});

await installPackages(new URL('../tests/bench/page', import.meta.url).pathname);
const bench = await openBench();
const reports: PageReport[] = [];
try {
  for (const { name, html } of await pages()) {
    const report = await benchPage(bench, {
      name,
      html,
      runs: Number(values.runs),
      rivals: !values['no-rivals'],
    });
    reports.push(report);
    process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
  }
} finally {
  await bench.close();
}
process.stdout.write(`${summary(reports)}\n`);

async function pages(): Promise<{ name: string; html: string }[]> {
  const { page } = values;
  if (page !== undefined) {
    const isUrl = /^https?:/.test(page);
    return [{ name: page, html: isUrl ? await (await fetch(page)).text() : await readFile(page, 'utf8') }];
  }
  return values.sizes.split(',').map(size => ({ name: size, html: generatePage(charactersOf(size)) }));
}

function charactersOf(size: string): number {
  const unit = size.endsWith('m') ? 1_000_000 : size.endsWith('k') ? 1_000 : 1;
  return Number.parseFloat(size) * unit;
}

/** `cold`: the floor's first pass in a fresh page, unprepared as Ramus is. That is what ratios are to. */
function summary(all: readonly PageReport[]): string {
  const rows = all.map(({ name, floor, built, parts, ...report }) => [
    name,
    `${floor.coldMs.toFixed(1)} / ${floor.warmMs.toFixed(1)}`,
    built.ms.toFixed(0),
    `${report.ratioToFloor.toFixed(2)}× / ${report.ratioToWarmFloor.toFixed(2)}×`,
    built.firstMs.toFixed(0),
    `${parts.firstWorkMs.toFixed(1)}`,
    `${parts.workMs.toFixed(0)} / ${parts.annotateMs.toFixed(0)}`,
    built.longTasks.map(ms => ms.toFixed(0)).join(' ') || '0',
    report.rereadMs.toFixed(2),
    `${report.typingRatio.toFixed(2)}×`,
    `${(report.memory.heapMbDuring - report.memory.heapMbBefore).toFixed(1)}`,
    `${report.leaked.nodes} / ${report.leaked.ranges}`,
  ]);
  return formatTable(
    [
      'page',
      'floor cold / warm, ms',
      'all marks, ms',
      'ratio to cold / warm',
      'first marks, ms',
      'work until the viewport, ms',
      'work / annotator, ms',
      'long tasks of all runs, ms',
      'one paragraph, ms',
      'typing',
      'heap, MB',
      'leaked nodes / ranges',
    ],
    rows,
  );
}
