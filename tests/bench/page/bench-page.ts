/** All measurements of one page. Each in a page of its own: a second run finds the first one's caches. */
import type { Page } from '@playwright/test';
import type { RunResult } from './in-page.ts';
import type { Bench } from './open-bench.ts';

export type PageReport = {
  name: string;
  characters: number;
  textNodeWalkMs: number;
  /** Walking and joining by block as rendered. */
  floorMs: number;
  ramus: RunResult;
  ratioToFloor: number;
  ratioToWalk: number;
  /** Milliseconds, or how it failed. */
  rivals: Record<string, number | string>;
  rereadMs: number;
  /** Time spent in 200 keys with marks on, by that with marks off. */
  typingRatio: number;
  memory: { heapMbBefore: number; heapMbDuring: number; heapMbAfter: number; registeredRanges: number };
  /** Nodes in the browser after 1,000 route changes, less those after 100. */
  leakedNodes: number;
};

type Options = { name: string; html: string; runs: number; rivals: boolean };

/** mark.js takes tens of seconds for larger pages; the ratio is clear long before. */
const LARGEST_FOR_MARKJS = 120_000;
const KEYS = 'Pain in the left leg, foot drop, no numbness. '.repeat(5).slice(0, 200);

export async function benchPage(bench: Bench, options: Options): Promise<PageReport> {
  const { name, html, runs } = options;
  const walk = await median(bench, options, page => page.evaluate(() => window.ramusBench.walk()));
  const floor = await median(bench, options, page => page.evaluate(() => window.ramusBench.join()));
  const ramus = await median(bench, options, page => page.evaluate(() => window.ramusBench.read()));
  return {
    name,
    characters: ramus.characters,
    textNodeWalkMs: walk.ms,
    floorMs: floor.ms,
    ramus,
    ratioToFloor: ramus.ms / floor.ms,
    ratioToWalk: ramus.ms / walk.ms,
    rivals: options.rivals ? await measureRivals(bench, html) : {},
    rereadMs: await measureReread(bench, html),
    typingRatio: await measureTyping(bench, html, runs),
    memory: await measureMemory(bench, html),
    leakedNodes: await measureLeak(bench, html),
  };
}

async function median(
  bench: Bench,
  { html, runs }: Options,
  act: (page: Page) => Promise<RunResult>,
): Promise<RunResult> {
  const results: RunResult[] = [];
  for (let run = 0; run < runs; run++) results.push(await inPage(bench, html, act));
  results.sort((a, b) => a.ms - b.ms);
  const middle = results[results.length >> 1];
  if (!middle) throw new Error('At least one run');
  return { ...middle, longTasks: Math.max(...results.map(({ longTasks }) => longTasks)) };
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
    return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
  });
}

async function measureTyping(bench: Bench, html: string, runs: number): Promise<number> {
  const type = (withMarks: boolean) =>
    inPage(bench, html, async page => {
      if (withMarks) await page.evaluate(() => window.ramusBench.read());
      const typing = await page.evaluateHandle(() => window.ramusBench.timeTyping());
      await page.keyboard.type(KEYS, { delay: 5 });
      return typing.evaluate(handle => handle.total());
    });
  const ratios: number[] = [];
  for (let run = 0; run < runs; run++) {
    const off = await type(false);
    ratios.push((await type(true)) / off);
  }
  return ratios.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

async function measureMemory(bench: Bench, html: string): Promise<PageReport['memory']> {
  return inPage(bench, html, async page => {
    const heapMbBefore = (await metricsOf(page)).heapMb;
    await page.evaluate(() => window.ramusBench.read());
    const heapMbDuring = (await metricsOf(page)).heapMb;
    const registeredRanges = await page.evaluate(() => window.ramusBench.stats()?.registeredRanges ?? 0);
    await page.evaluate(() => window.ramusBench.stop());
    return { heapMbBefore, heapMbDuring, heapMbAfter: (await metricsOf(page)).heapMb, registeredRanges };
  });
}

async function measureLeak(bench: Bench, html: string): Promise<number> {
  return inPage(bench, html, async page => {
    await page.evaluate(() => window.ramusBench.read());
    await page.evaluate(() => window.ramusBench.changeRoutes(100));
    const before = (await metricsOf(page)).nodes;
    await page.evaluate(() => window.ramusBench.changeRoutes(900));
    return (await metricsOf(page)).nodes - before;
  });
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
