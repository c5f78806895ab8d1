/** Pages that break, fake or flood what a reader of pages leans on. */
import type { CDPSession, Page } from '@playwright/test';
import { collectProblems } from '../support/extension.ts';
import { expect, expectMarks, html, openPanel, test } from './site-page.ts';

/** Everything that reading uses throws in the page's own world. */
const BREAK = `<script>
  window.calls = 0;
  const broken = () => { window.calls++; throw new Error('broken by the page'); };
  for (const [holder, names] of [
    [Node.prototype, ['contains', 'getRootNode', 'firstChild', 'nextSibling', 'parentNode', 'nodeType']],
    [CharacterData.prototype, ['data']],
    [Element.prototype, ['getAttribute', 'hasAttribute', 'querySelector', 'localName', 'namespaceURI', 'shadowRoot']],
    [Document.prototype, ['createRange', 'querySelectorAll', 'adoptedStyleSheets']],
    [Range.prototype, ['setStart', 'setEnd', 'toString']],
    [Array.prototype, ['map', 'flatMap', 'filter', 'push', 'at']],
    [String.prototype, ['slice', 'trim', 'toLowerCase']],
    [Map.prototype, ['get', 'set']],
    [HighlightRegistry.prototype, ['get', 'set', 'has']],
  ])
    for (const name of names) Object.defineProperty(holder, name, { get: broken, configurable: true });
  window.MutationObserver = window.IntersectionObserver = window.CSSStyleSheet = broken;
  Object.defineProperty(Array.prototype, Symbol.iterator, { get: broken, configurable: true });
  window.getComputedStyle = window.requestAnimationFrame = window.Highlight = broken;
</script>`;

/** Playwright's own helpers run in the page's world, which is broken here: this is a world apart. */
async function worldApart(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  return async expression => {
    const { result } = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
    return result.value;
  };
}

const MARKS = `[...CSS.highlights].filter(([name]) => name.startsWith('ramus-'))
  .flatMap(([, ranges]) => [...ranges].map(String)).join()`;

test('overridden prototypes and constructors of the page do not reach the reading', async ({
  granted,
  serve,
}) => {
  const { origin } = await serve({ '/': html(`<body><p>She reports foot drop.</p>${BREAK}`) });
  const page = await granted.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${origin}/`);
  const evaluate = await worldApart(page);
  await openPanel(granted, page);
  await expect.poll(() => evaluate(MARKS)).toBe('foot drop');
  await evaluate(`document.querySelector('p').firstChild.data = 'She reports sciatica.'`);
  await expect.poll(() => evaluate(MARKS)).toBe('sciatica');
  expect(errors).toEqual([]);
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression: 'window.calls' });
  expect(result.value, 'calls into what the page has broken').toBe(0);
});

test('a page that clears the registry gets our marks back, and keeps its own', async ({ granted, serve }) => {
  const { origin } = await serve({ '/': html('<body><p>She reports foot drop.</p>') });
  const page = await granted.context.newPage();
  const problems = collectProblems(page);
  await page.goto(`${origin}/`);
  await openPanel(granted, page);
  await expectMarks(page, ['foot drop']);
  await page.evaluate(async () => {
    for (let round = 0; round < 40; round++) {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
      await new Promise(resolve => setTimeout(resolve, 25));
    }
    CSS.highlights.set('of-the-page', new Highlight(new Range()));
  });
  await expectMarks(page, ['foot drop']);
  expect(await page.evaluate(() => CSS.highlights.has('of-the-page'))).toBe(true);
  await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  expect(problems).toEqual([]);
});

test('10,000 mutations a second, and a flood of messages: the page stays usable, the end is right', async ({
  granted,
  serve,
}) => {
  const notes = Array.from({ length: 100 }, (_, i) => `<p>Line ${i}.</p>`).join('');
  const { origin } = await serve({ '/': html(`<body><p>She reports foot drop.</p>${notes}`) });
  const page = await granted.context.newPage();
  const problems = collectProblems(page);
  await page.goto(`${origin}/`);
  const { concepts } = await openPanel(granted, page);
  await expectMarks(page, ['foot drop']);
  const { mutations, longest } = await page.evaluate(async () => {
    const lines = [...document.querySelectorAll('p')].slice(1);
    let longest = 0;
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask' });
    let mutations = 0;
    const start = performance.now();
    while (performance.now() - start < 2000) {
      for (const [i, line] of lines.entries()) {
        line.textContent = `Line ${i}, change ${mutations++}: she reports sciatica.`;
        window.postMessage({ kind: 'findings', removed: [], changed: [] }, '*');
      }
      await new Promise(resolve => setTimeout(resolve, 5));
    }
    for (const line of lines) line.textContent = 'Nothing new.';
    lines[0]?.append(' She reports urinary retention.');
    return { mutations, longest };
  });
  expect(mutations).toBeGreaterThan(10_000);
  expect(longest).toBeLessThan(100);
  await expectMarks(page, ['foot drop', 'urinary retention']);
  await expect.poll(concepts).toEqual(['foot-drop', 'urinary-retention']);
  expect(problems).toEqual([]);
});
