/**
 * The same chart built with the libraries that record systems are built with, used with and without Ramus:
 * all that the page is stays the same, and what is found follows what can be seen.
 */
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { type Served, serveFolder } from '../../ehr/serve.ts';
import { conceptsIn, openPanel } from '../site-pages/site-page.ts';
import { collectProblems, expect, test } from '../support/extension.ts';
import { type Act, act, differenceOf, openKit, type Snapshot } from './kit-page.ts';

const DIST = path.resolve(import.meta.dirname, '../../libraries/dist');
const CHART: Act[] = ['open', 'tab', 'tab back', 'dialog', 'close', 'type'];
const TABLE: Act[] = ['open', 'scroll', 'scroll back'];

const KITS: Record<string, Act[]> = {
  'ag-grid': TABLE,
  angular: [...CHART, 'scroll', 'scroll back'],
  antd: CHART,
  bootstrap: CHART,
  carbon: CHART,
  'element-plus': CHART,
  fluent: CHART,
  ionic: CHART,
  lwc: CHART,
  mui: [...CHART, 'scroll', 'scroll back'],
  quasar: [...CHART, 'scroll', 'scroll back'],
  radix: ['open', 'menu', 'menu back', ...CHART.slice(1)],
  shoelace: CHART,
  vaadin: TABLE,
  virtuoso: TABLE,
};

const SUMMARY = ['foot-drop', 'saddle-anesthesia'];
const HISTORY = ['lumbar-disc-herniation'];
const FIRST_ROWS = ['leg-weakness', 'sciatica'];
const FAR_ROW = ['tarsal-tunnel-syndrome'];
const DIALOG = ['mri', 'naproxen'];

let served: Served;
test.beforeAll(async () => {
  served = await serveFolder(DIST);
});
test.afterAll(() => served.close());

for (const [kit, acts] of Object.entries(KITS)) {
  test(`${kit}: used as ever, and read as it is seen`, async ({ granted }) => {
    test.setTimeout(90_000);
    // No permission reaches this other name of the same server.
    const without = await use(granted.context, { address: addressOf(kit, 'localhost'), acts });
    const withRamus = await use(granted.context, {
      address: addressOf(kit, '127.0.0.1'),
      acts,
      openPanel: async page => (await openPanel(granted, page)).panel,
      after: (what, panel) =>
        expect.poll(() => conceptsIn(panel), `found after "${what}"`).toEqual(expectedAfter(kit, what)),
    });
    for (const what of acts)
      expect.soft(differenceOf(without.seen[what], withRamus.seen[what]), what).toBe('');
    expect(withRamus.problems).toEqual(without.problems);
  });
}

/** What is to be seen once these things were done: the labels name conditions too, and those are not said. */
function expectedAfter(kit: string, what: Act): string[] {
  const acts = KITS[kit] ?? [];
  const hasTyped = acts.includes('type') && acts.indexOf(what) >= acts.indexOf('type');
  const field = acts.includes('type') ? ['numbness'] : [];
  const rows = what === 'scroll' ? FAR_ROW : FIRST_ROWS;
  // Its table hides no row.
  const allRows = kit === 'element-plus' ? FAR_ROW : [];
  return [
    ...(what === 'tab' ? HISTORY : SUMMARY),
    ...rows,
    ...allRows,
    ...field,
    ...(hasTyped ? ['burning-pain'] : []),
    ...(what === 'dialog' ? DIALOG : []),
  ].sort();
}

function addressOf(kit: string, host: string): string {
  return `${served.url.replace('127.0.0.1', host)}?kit=${kit}`;
}

type Use = {
  address: string;
  acts: Act[];
  openPanel?: (page: Page) => Promise<Page>;
  after?: (what: Act, panel: Page) => Promise<void>;
};

/** Goes through all acts; what the page was after each of them, and what its console said. */
async function use(context: BrowserContext, { address, acts, openPanel: openItsPanel, after }: Use) {
  const page = await context.newPage();
  const problems = collectProblems(page);
  await openKit(page, address);
  const panel = await openItsPanel?.(page);
  const seen: Partial<Record<Act, Snapshot>> = {};
  for (const what of acts) {
    await act(page, what);
    seen[what] = await page.evaluate(() => window.snapshot());
    if (panel) await after?.(what, panel);
  }
  await panel?.close();
  await page.close();
  return { seen, problems };
}
