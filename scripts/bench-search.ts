/**
 * `npm run bench:search -- --queries FILE`: the search beside the libraries it could have been.
 *
 * FILE holds `{"q", "category", "best": [ids]}` per line; without one, the project's own judged queries
 * are asked. `--times 1,10,100` sizes, `--seconds 5` at most for the keystrokes of one engine at one
 * size, `--misses` lists what ours does not answer first, `--engines ramus,minisearch` asks only those
 * whose names begin so. All engines get the same documents in one
 * process; compare within one run only.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { buildIndex } from '../lib/search/build-index.ts';
import { packIndex, unpackIndex } from '../lib/search/pack-index.ts';
import { createSearch } from '../lib/search/search.ts';
import type { Engine } from '../tests/bench/search/engine.ts';
import { type JudgedQuery, jumps, keystrokes, quality } from '../tests/bench/search/measure.ts';
import { misspelled } from '../tests/bench/search/misspell.ts';
import { multiply } from '../tests/bench/search/multiply.ts';
import { ours } from '../tests/bench/search/ours.ts';
import { PEERS } from '../tests/bench/search/peers.ts';
import { RANKING } from '../tests/fixtures/ranking.ts';
import { loadData } from './reference/load-data.ts';
import { loadSearchDocuments, loadSearchWords } from './reference/load-search-index.ts';
import { installPackages } from './setup/build-package.ts';
import { formatTable } from './setup/format-table.ts';

const { values } = parseArgs({
  options: {
    queries: { type: 'string' },
    times: { type: 'string', default: '1,10,100' },
    seconds: { type: 'string', default: '5' },
    engines: { type: 'string', default: '' },
    misses: { type: 'boolean', default: false },
  },
});

await installPackages(new URL('../tests/bench/search', import.meta.url).pathname);
const { data } = await loadData();
const documents = await loadSearchDocuments(data.entries);
const words = await loadSearchWords();
const wanted = values.engines.toLowerCase().split(',');
const engines = [ours(words), ...PEERS].filter(({ name }) =>
  wanted.some(start => name.toLowerCase().startsWith(start)),
);
const queries = values.queries === undefined ? RANKING : await readQueries(values.queries);

await printQuality();
await printMisspelled();
for (const times of values.times.split(',').map(Number)) await printKeystrokes(times);
printLoading();

async function readQueries(file: string): Promise<JudgedQuery[]> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  return lines.map(line => JSON.parse(line) as JudgedQuery);
}

async function printQuality(): Promise<void> {
  const rows: string[][] = [];
  for (const engine of engines) {
    const ask = await engine.build(documents);
    const found = await quality(ask, queries);
    const share = (count: number) => (count / Math.max(1, found.answerable)).toFixed(3);
    rows.push([
      engine.name,
      share(found.success1),
      share(found.success3),
      share(found.success5),
      share(found.mrr10),
      `${found.falseOffers} of ${found.unanswerable}`,
      (await jumps(ask, queries)).toFixed(3),
      ((await bundled(engine)) / 1000).toFixed(1),
    ]);
    if (values.misses && engine === engines[0])
      for (const { q, category, got } of found.misses)
        print(`not first: ${category} | ${q} → ${got.join(', ')}`);
  }
  const columns = ['', 'success@1', '@3', '@5', 'MRR@10', 'false offers', 'jumps', 'kB gzip'];
  print(`${queries.length} queries, ${documents.length} entries\n${formatTable(columns, rows)}\n`);
}

/** success@1 for every name with one typing error of each kind. */
async function printMisspelled(): Promise<void> {
  const wrong = misspelled(documents);
  const kinds = [...new Set(wrong.map(({ category }) => category))];
  const rows: string[][] = [];
  for (const engine of engines) {
    const ask = await engine.build(documents);
    const shares: string[] = [];
    for (const kind of kinds) {
      const found = await quality(
        ask,
        wrong.filter(({ category }) => category === kind),
      );
      shares.push((found.success1 / found.answerable).toFixed(3));
      if (values.misses && engine === engines[0])
        for (const { q, got } of found.misses) print(`not first: ${kind} | ${q} → ${got.join(', ')}`);
    }
    rows.push([engine.name, ...shares]);
  }
  print(`${wrong.length} names with a typing error, success@1\n${formatTable(['', ...kinds], rows)}\n`);
}

async function printKeystrokes(times: number): Promise<void> {
  const many = multiply(documents, times);
  const rows: string[][] = [];
  let reference: number | undefined;
  for (const engine of engines) {
    const begun = performance.now();
    const ask = await engine.build(many);
    const built = performance.now() - begun;
    const { p50, p95, p99, timed } = await keystrokes(
      ask,
      queries.map(({ q }) => q),
      Number(values.seconds),
    );
    reference ??= p99;
    rows.push([
      engine.name,
      ...[p50, p95, p99].map(time => time.toFixed(2)),
      `${(p99 / reference).toFixed(2)}×`,
      built.toFixed(0),
      String(timed),
    ]);
  }
  const columns = ['', 'p50 ms', 'p95 ms', 'p99 ms', 'p99 to ours', 'build ms', 'timed'];
  print(`keystrokes at ${times}× (${many.length} entries)\n${formatTable(columns, rows)}\n`);
}

/** Is the stored index faster to load than to build? */
function printLoading(): void {
  const stored = JSON.stringify(packIndex(buildIndex(documents, words)));
  const load = median(() => createSearch(unpackIndex(JSON.parse(stored))));
  const make = median(() => createSearch(buildIndex(documents, words)));
  print(
    `from the stored index (${(gzipSync(stored).length / 1000).toFixed(1)} kB gzip): ready in ${load.toFixed(1)} ms; ` +
      `built from the entries: ${make.toFixed(1)} ms (${(make / load).toFixed(1)}×)`,
  );
}

function median(run: () => unknown): number {
  const times = Array.from({ length: 15 }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  return times[7] ?? 0;
}

async function bundled({ entry }: Engine): Promise<number> {
  const { outputFiles } = await build({
    stdin: { ...entry, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? '').length;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
