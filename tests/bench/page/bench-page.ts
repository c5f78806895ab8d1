/** All measurements of one page. Each in a page of its own: a second run finds the first one's caches. */
import type { Page } from '@playwright/test';
import type { BuiltResult } from './built.ts';
import type { FloorTimes } from './floor.ts';
import type { RunResult } from './in-page.ts';
import type { Bench } from './open-bench.ts';

export type PageReport = {
  name: string;
  characters: number;
  /** Walking and joining by block as rendered, in the same page and world: first pass, and mean once warm. */
  floor: FloorTimes;
  /** The built extension: act to all marks, act to the first ones, tasks over 50 ms. */
  built: BuiltResult;
  /** All marks, by the first pass of the floor, and by a warm one. */
  ratioToFloor: number;
  ratioToWarmFloor: number;
  /** The same code bundled with counters: where the time goes. */
  parts: RunResult;
  /** Milliseconds, or how it failed. */
  rivals: Record<string, number | string>;
  /** Work for one changed paragraph. */
  rereadMs: number;
  /** Time spent in 200 keys with marks on, by that with marks off. */
  typingRatio: number;
  memory: { heapMbBefore: number; heapMbDuring: number; registeredRanges: number };
  /** What 900 more route changes leave behind, of nodes in the browser and of registered ranges. */
  leaked: { nodes: number; ranges: number };
};

type Options = { name: string; html: string; runs: number; rivals: boolean };

/** Turns of typing differ by a fifth among themselves. */
const TURNS_PER_RUN = 3;
/** Reading after a change has ended by then. */
const SETTLE_MS = 1_500;
/** mark.js takes tens of seconds for larger pages; the ratio is clear long before. */
const LARGEST_FOR_MARKJS = 120_000;
const KEYS = 'Pain in the left leg, foot drop, no numbness. '.repeat(5).slice(0, 200);

export async function benchPage(bench: Bench, options: Options): Promise<PageReport> {
  const { name, html, runs } = options;
  const inFresh = <Result>(act: (page: Page) => Promise<Result>) => inPage(bench, html, act);
  const floor = await middleOf(
    runs,
    ({ coldMs }) => coldMs,
    () => inFresh(page => bench.built.floor(page)),
  );
  const read = await middleOf(
    runs,
    ({ ms }) => ms,
    () => inFresh(page => bench.built.read(page)),
  );
  const parts = await middleOf(
    runs,
    ({ ms }) => ms,
    () => inFresh(page => page.evaluate(() => window.ramusBench.read())),
  );
  const built = { ...read.middle, longTasks: read.all.flatMap(({ longTasks }) => longTasks) };
  return {
    name,
    characters: parts.middle.characters,
    floor: floor.middle,
    built,
    ratioToFloor: built.ms / floor.middle.coldMs,
    ratioToWarmFloor: built.ms / floor.middle.warmMs,
    parts: parts.middle,
    rivals: options.rivals ? await measureRivals(bench, html) : {},
    rereadMs: await measureReread(bench, html),
    typingRatio: await measureTyping(bench, html, runs),
    memory: await measureMemory(bench, html),
    leaked: await measureLeak(bench, html),
  };
}

/** Measure several times; the middle result, and all of them. */
async function middleOf<Result>(
  runs: number,
  by: (result: Result) => number,
  measure: () => Promise<Result>,
): Promise<{ middle: Result; all: Result[] }> {
  const all: Result[] = [];
  for (let run = 0; run < runs; run++) all.push(await measure());
  all.sort((a, b) => by(a) - by(b));
  const middle = all[all.length >> 1];
  if (middle === undefined) throw new Error('At least one run');
  return { middle, all };
}

async function inPage<Result>(
  bench: Bench,
  html: string,
  act: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await bench.open(html, { markJs: true });
  try {
    return await act(page);
  } finally {
    await page.close();
  }
}

async function measureRivals(bench: Bench, html: string): Promise<PageReport['rivals']> {
  const { forms } = bench;
  const expression = await inPage(bench, html, page =>
    page.evaluate(list => window.ramusBench.expression(list), forms),
  );
  const rivals: PageReport['rivals'] = { 'one expression with CSS highlights': expression.ms };
  if (html.length > LARGEST_FOR_MARKJS * 1.6) return rivals;
  for (const how of ['list', 'expression'] as const) {
    rivals[`mark.js, ${how}`] = await inPage(bench, html, page =>
      page.evaluate(markWithMarkJs, { how, list: forms }),
    );
  }
  return rivals;
}

/** Runs in the page, so it holds all it needs. */
function markWithMarkJs({ how, list }: { how: 'list' | 'expression'; list: string[] }): number | string {
  const start = performance.now();
  try {
    markAll();
  } catch (error) {
    return `fails after ${Math.round(performance.now() - start)} ms: ${String(error).slice(-16)}`;
  }
  return performance.now() - start;

  function markAll(): void {
    const marker = new window.Mark(document.body);
    if (how === 'list')
      marker.mark(list, { acrossElements: true, accuracy: 'exactly', separateWordSearch: false });
    else {
      const escaped = list.map(form => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      const longestFirst = escaped.sort((a, b) => b.length - a.length);
      marker.markRegExp(new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'gi'), { acrossElements: true });
    }
  }
}

async function measureReread(bench: Bench, html: string): Promise<number> {
  return inPage(bench, html, async page => {
    await page.evaluate(() => window.ramusBench.read());
    const times = await page.evaluate(() => window.ramusBench.rereadOne(15));
    return middle(times);
  });
}

/** Off and on in turn in one page: two pages differ by more than what is measured. */
async function measureTyping(bench: Bench, html: string, runs: number): Promise<number> {
  return inPage(bench, html, async page => {
    const typing = await page.evaluateHandle(() => window.ramusBench.timeTyping());
    const type = async () => {
      await typing.evaluate(handle => handle.begin());
      await page.waitForTimeout(SETTLE_MS);
      await page.keyboard.type(KEYS, { delay: 5 });
      return typing.evaluate(handle => handle.total());
    };
    const times = { off: [] as number[], on: [] as number[] };
    await type();
    for (let turn = 0; turn < runs * TURNS_PER_RUN; turn++) {
      times.off.push(await type());
      await bench.built.read(page);
      times.on.push(await type());
      await bench.built.stop(page);
    }
    return middle(times.on) / middle(times.off);
  });
}

function middle(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

async function measureMemory(bench: Bench, html: string): Promise<PageReport['memory']> {
  return inPage(bench, html, async page => {
    const heapMbBefore = (await metricsOf(page)).heapMb;
    await bench.built.read(page);
    const heapMbDuring = (await metricsOf(page)).heapMb;
    return { heapMbBefore, heapMbDuring, registeredRanges: await rangesIn(page) };
  });
}

async function measureLeak(bench: Bench, html: string): Promise<PageReport['leaked']> {
  return inPage(bench, html, async page => {
    await bench.built.read(page);
    const after = async (changes: number) => {
      await page.evaluate(count => window.ramusBench.changeRoutes(count), changes);
      await page.waitForTimeout(SETTLE_MS);
      return { nodes: (await metricsOf(page)).nodes, ranges: await rangesIn(page) };
    };
    const before = await after(100);
    const { nodes, ranges } = await after(900);
    return { nodes: nodes - before.nodes, ranges: ranges - before.ranges };
  });
}

function rangesIn(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights].reduce((sum, [, ranges]) => sum + ranges.size, 0));
}

async function metricsOf(page: Page): Promise<{ nodes: number; heapMb: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const value = (name: string) => metrics.find(metric => metric.name === name)?.value ?? 0;
  return { nodes: value('Nodes'), heapMb: value('JSHeapUsedSize') / 1_048_576 };
}
