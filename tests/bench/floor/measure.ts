import type { Page } from '@playwright/test';

/** Middle value; 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Milliseconds from navigation to the first painted content, the middle of `runs` loads. */
export async function firstPaint(page: Page, address: string, runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await page.goto(address);
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>(resolve => {
            new PerformanceObserver(list => {
              const paint = list.getEntriesByName('first-contentful-paint')[0];
              if (paint !== undefined) resolve(paint.startTime);
            }).observe({ type: 'paint', buffered: true });
          }),
      ),
    );
    await page.goto('about:blank');
  }
  return median(times);
}

export type WalkFloor = { textNodes: number; characters: number; milliseconds: number };

/** Walks all text nodes of the page and joins their text by block: the least that reading a page can cost. */
export async function walkAndJoin(page: Page, runs: number): Promise<WalkFloor> {
  return page.evaluate(count => {
    const times: number[] = [];
    let textNodes = 0;
    let characters = 0;
    for (let run = 0; run < count; run += 1) {
      const start = performance.now();
      const blocks = new Map<Element, string>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      textNodes = 0;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const block =
          node.parentElement?.closest('p, div, li, td, h1, h2, h3, h4, h5, section') ?? document.body;
        blocks.set(block, (blocks.get(block) ?? '') + (node.nodeValue ?? ''));
        textNodes += 1;
      }
      characters = [...blocks.values()].reduce((sum, text) => sum + text.length, 0);
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    return { textNodes, characters, milliseconds: times[Math.floor(times.length / 2)] ?? 0 };
  }, runs);
}
