/**
 * A whole record system used as a clinician would, with and without Ramus: all that the page is stays the same, and
 * what is listed is what can be read there, as it is meant there.
 */
import type { BrowserContext, Page } from '@playwright/test';
import type { Served } from '../ehr/serve.ts';
import { serveOpenMrs } from '../openmrs/serve.ts';
import { differenceOf, prepareSnapshots, type Snapshot, settle } from './libraries/kit-page.ts';
import { openPanel } from './site-pages/site-page.ts';
import { expect, test } from './support/extension.ts';

type Act = { name: string; do: (page: Page) => Promise<unknown>; found: Record<string, string> };

const NOTE = {
  sciatica: 'affirmed',
  'foot-drop': 'affirmed',
  'saddle-anesthesia': 'negated',
  fever: 'negated',
  'charcot-marie-tooth': 'family',
  mri: 'hypothetical',
};
const PROBLEMS = { 'diabetic-peripheral-neuropathy': 'affirmed', 'charcot-marie-tooth': 'family' };

const ACTS: Act[] = [
  {
    name: 'the problems',
    do: page => page.getByText('Diabetic peripheral neuropathy').waitFor({ timeout: 30_000 }),
    found: PROBLEMS,
  },
  {
    name: 'with those that are over',
    async do(page) {
      await page.getByRole('combobox', { name: 'Show' }).click();
      await page.getByRole('option', { name: 'All' }).click();
      await page.getByText('Meralgia paresthetica').waitFor();
    },
    found: { ...PROBLEMS, 'meralgia-paresthetica': 'historical' },
  },
  {
    name: 'the allergies',
    async do(page) {
      await page.getByRole('link', { name: 'Allergies' }).click();
      await page.getByText('Naproxen').waitFor();
    },
    found: { naproxen: 'historical' },
  },
  {
    name: 'the note of a visit',
    async do(page) {
      await page.getByRole('link', { name: 'Visits' }).click();
      await page.getByRole('button', { name: 'Expand current row' }).click();
      await page.getByRole('tab', { name: 'Notes' }).click();
      await page.getByText('Six weeks of').waitFor();
    },
    found: { ...NOTE, 'lumbar-radiculopathy': 'affirmed' },
  },
  {
    name: 'what was asked and answered',
    async do(page) {
      await page.getByRole('tab', { name: 'All encounters' }).click();
      await page.getByRole('button', { name: 'Expand current row' }).last().click();
      await page.getByText('Numbness in the legs').waitFor();
    },
    found: { numbness: 'affirmed', 'saddle-anesthesia': 'negated', fever: 'negated' },
  },
  {
    name: 'a form, before it is answered',
    async do(page) {
      await page.getByRole('button', { name: 'Clinical forms' }).click();
      await page.getByText('Leg questionnaire').click();
      await page.getByText('Burning pain').waitFor();
    },
    found: { numbness: 'affirmed', 'saddle-anesthesia': 'negated', fever: 'negated' },
  },
  {
    name: 'the form, answered',
    async do(page) {
      await page.locator('label').filter({ hasText: /^No$/ }).click();
      await page
        .locator('label')
        .filter({ hasText: /^Allodynia$/ })
        .click();
      await page.locator('textarea').click();
      await page.keyboard.type('Foot drop.');
    },
    found: {
      numbness: 'affirmed',
      'saddle-anesthesia': 'negated',
      fever: 'negated',
      'foot-drop': 'affirmed',
    },
  },
];

let served: Served;
test.beforeAll(async () => {
  served = await serveOpenMrs();
});
test.afterAll(() => served.close());

test('OpenMRS 3: used as ever, and read as it is meant', async ({ granted }) => {
  test.setTimeout(240_000);
  // No permission reaches this other name of the same server.
  const without = await use(granted.context, served.url.replace('127.0.0.1', 'localhost'));
  let panel: Page | undefined;
  const withRamus = await use(granted.context, served.url, async ({ name, found }, page) => {
    panel ??= (await openPanel(granted, page)).panel;
    const now = panel;
    await expect.poll(() => findingsIn(now), name).toEqual(found);
  });
  for (const { name } of ACTS)
    expect.soft(differenceOf(without.get(name), withRamus.get(name)), name).toBe('');
});

/** Goes through all acts; what the page was after each of them. */
async function use(
  context: BrowserContext,
  address: string,
  after?: (act: Act, page: Page) => Promise<void>,
): Promise<Map<string, Snapshot>> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.addInitScript(prepareSnapshots);
  await page.goto(`${address}Conditions`);
  const seen = new Map<string, Snapshot>();
  for (const act of ACTS) {
    await act.do(page);
    await settle(page);
    await after?.(act, page);
    seen.set(act.name, bodyOf(await page.evaluate(() => window.snapshot())));
  }
  await page.close();
  return seen;
}

/** Its parts race: to put their style sheets into the head, and for the names that React numbers. */
const NUMBERED = /:r[0-9a-v]+:/g;

function bodyOf(snapshot: Snapshot): Snapshot {
  return {
    ...snapshot,
    html: snapshot.html.slice(snapshot.html.indexOf('<body')).replaceAll(NUMBERED, ':r:'),
  };
}

/** What a panel lists, each with how it is said. */
function findingsIn(panel: Page): Promise<Record<string, string>> {
  return panel
    .locator('[data-finding]')
    .evaluateAll(rows =>
      Object.fromEntries(
        rows.map(row => [row.getAttribute('data-concept'), row.getAttribute('data-assertion')]),
      ),
    );
}
