/**
 * `npm run bench:page`: what reading a page costs, in real Chromium, beside what others cost.
 *
 * `--sizes 10k,100k,1m,5m` (default), `--page FILE_OR_URL` for any page, `--runs 3`, `--no-rivals`.
 * Ratios are to the floor of the same page: walking it and joining its text block by block.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { benchPage, type PageReport } from '../tests/bench/page/bench-page.ts';
import { generatePage } from '../tests/bench/page/generate-page.ts';
import { openBench } from '../tests/bench/page/open-bench.ts';
import { installPackages } from './setup/build-package.ts';

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

function summary(all: readonly PageReport[]): string {
  const lines = all.map(({ name, floorMs, ramus, ratioToFloor, rereadMs, typingRatio }) =>
    [
      name.padEnd(6),
      `floor ${floorMs.toFixed(1)} ms`,
      `all marks ${ramus.ms.toFixed(0)} ms (${ratioToFloor.toFixed(2)}x)`,
      `of it work ${ramus.workMs.toFixed(0)} ms, annotator ${ramus.annotateMs.toFixed(0)} ms`,
      `viewport ${ramus.firstWorkMs.toFixed(1)} ms of work`,
      `long tasks ${ramus.longTasks}`,
      `longest slice ${ramus.longestMs.toFixed(1)} ms`,
      `one paragraph ${rereadMs.toFixed(2)} ms`,
      `typing ${typingRatio.toFixed(2)}x`,
    ].join(' | '),
  );
  return lines.join('\n');
}
