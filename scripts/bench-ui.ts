/**
 * `npm run bench:ui`: what a surface costs over an empty Preact page of the same extension, in one
 * browser and one run, taken in turns. `--runs 15`.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { median } from '../tests/bench/floor/measure.ts';
import type {} from '../tests/bench/ui/in-page.ts';
import { ensureBrowser } from './setup/ensure-browser.ts';
import { formatTable } from './setup/format-table.ts';
import { launchExtension } from './setup/launch-extension.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const BENCH = path.join(ROOT, 'tests/bench/ui');
const QUERIES = ['sciatica', 'foot drop', 'lasegue', 'numb outer thigh'];
const [NAME = ''] = QUERIES;
const DESCRIPTION = 'legs heavy walking better sitting';
const FINDINGS = 300;
const OPTIONS = 10;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } });
const runs = Number(values.runs);
const say = (line: string) => process.stdout.write(`${line}\n`);
const { executablePath } = ensureBrowser(say);
const extensionDir = await extensionWithBenchPages();
const launched = await launchExtension({ executablePath, extensionDir, headless: true });
try {
  const page = await launched.context.newPage();
  await page.addInitScript({ content: await bundle('in-page.ts') });
  const address = (name: string) => `chrome-extension://${launched.extensionId}/${name}`;
  const empty = (rows: number) => address(`bench-empty.html?rows=${rows}`);

  const surfaces = [empty(OPTIONS), address('popup.html')];
  const named = await inTurns(surfaces, url => firstResult(page, url, NAME));
  const described = await inTurns(surfaces, url => firstResult(page, url, DESCRIPTION));
  const panel = await inTurns([empty(0), address(`bench-panel.html?rows=${FINDINGS}`)], url =>
    firstPaint(page, url, url.includes('panel') ? '[data-finding]' : '[data-box]'),
  );
  const keys = await inTurns(surfaces, url => keystrokes(page, url));
  say(
    formatTable(
      ['', 'empty page', 'Ramus', 'ratio'],
      [
        row('popup: start to first painted result of a typed name', named),
        row('popup: the same of a description, for which the whole index is read', described),
        row(`panel: start to first paint with ${FINDINGS} findings`, panel),
        row('popup: keystroke to painted list, p95', keys),
      ],
    ),
  );
} finally {
  await launched.close();
  await rm(extensionDir, { recursive: true, force: true });
}

/** The built extension, and beside its pages those that it is compared with. */
async function extensionWithBenchPages(): Promise<string> {
  const copy = await mkdtemp(path.join(os.tmpdir(), 'ramus-bench-'));
  await cp(path.join(ROOT, '.output/chrome-mv3'), copy, { recursive: true });
  for (const name of ['empty', 'panel']) {
    await build({
      entryPoints: [path.join(BENCH, `${name}-page.tsx`)],
      outfile: path.join(copy, `bench-${name}.js`),
      bundle: true,
      minify: true,
      format: 'esm',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      logLevel: 'error',
    });
    const style = name === 'panel' ? '<link rel="stylesheet" href="/bench-panel.css">' : '';
    await writeFile(
      path.join(copy, `bench-${name}.html`),
      `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>${style}<script type="module" src="/bench-${name}.js"></script></head><body></body></html>`,
    );
  }
  return copy;
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(BENCH, file)],
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}

async function firstResult(page: Page, url: string, query: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  return page.evaluate(async text => (await window.typeAtOnce(text)).painted, query);
}

async function firstPaint(page: Page, url: string, selector: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  return page.evaluate(wanted => window.whenPainted(wanted), selector);
}

async function keystrokes(page: Page, url: string): Promise<number> {
  await page.goto(url);
  const prefixes = QUERIES.flatMap(query => [...query].map((_, at) => query.slice(0, at + 1)));
  await page.evaluate(texts => window.timeKeys(texts), prefixes.slice(0, 5));
  const times = await page.evaluate(texts => window.timeKeys(texts), prefixes);
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}

/** The median of each, measured in turns, so that a busy moment of the machine falls on both alike. */
async function inTurns(
  urls: readonly string[],
  measure: (url: string) => Promise<number>,
): Promise<number[]> {
  const times = urls.map((): number[] => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [at, url] of urls.entries()) times[at]?.push(await measure(url));
  }
  return times.map(median);
}

function row(what: string, [floor = 1, ours = 0]: readonly number[]): string[] {
  return [what, `${floor.toFixed(1)} ms`, `${ours.toFixed(1)} ms`, `${(ours / floor).toFixed(2)}×`];
}
