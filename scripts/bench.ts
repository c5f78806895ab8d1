/**
 * npm run bench: the two floors that everything else is judged against, in one browser and one run.
 * A page cannot be read faster than its text is walked and joined; a surface cannot open faster than
 * an empty page of an extension. The peers: bench:search, bench:annotate, bench:page.
 */
import path from 'node:path';
import { firstPaint, walkAndJoin } from '../tests/bench/floor/measure.ts';
import { buildChart } from '../tests/ehr/build.ts';
import { serveFolder } from '../tests/ehr/serve.ts';
import { ensureBrowser } from './setup/ensure-browser.ts';
import { formatTable } from './setup/format-table.ts';
import { launchExtension } from './setup/launch-extension.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const RUNS = 11;

const say = (line: string) => process.stdout.write(`${line}\n`);
const { executablePath } = ensureBrowser(say);
const served = await serveFolder((await buildChart()).dir);

const empty = await open(path.join(ROOT, 'tests/bench/floor/extension'));
const floor = await firstPaint(
  await empty.context.newPage(),
  `chrome-extension://${empty.extensionId}/empty.html`,
  RUNS,
);
await empty.close();

const ramus = await open(path.join(ROOT, '.output/chrome-mv3'));
const page = await ramus.context.newPage();
const surfaces: [string, number][] = [];
for (const name of ['popup.html', 'sidepanel.html', 'options.html']) {
  surfaces.push([name, await firstPaint(page, `chrome-extension://${ramus.extensionId}/${name}`, RUNS)]);
}
await page.goto(`${served.url}#/Patient/nora-lindqvist/note`);
await page.getByText('PLAN', { exact: true }).waitFor();
const walk = await walkAndJoin(page, RUNS);
await ramus.close();
await served.close();

const ms = (value: number) => `${value.toFixed(1)} ms`;
say('\nFirst paint of a page of the extension, median of 11');
say(
  formatTable(
    ['page', 'time', 'ratio to the floor'],
    [
      ['empty page (floor)', ms(floor), '1.0'],
      ...surfaces.map(([name, time]) => [name, ms(time), (time / floor).toFixed(1)]),
    ],
  ),
);
say(
  `\nWalking and joining the text of the chart (floor): ${walk.textNodes} text nodes, ${walk.characters} characters, ${ms(walk.milliseconds)}`,
);

async function open(extensionDir: string) {
  return launchExtension({
    executablePath,
    extensionDir,
    headless: true,
    viewport: { width: 1000, height: 800 },
  });
}
