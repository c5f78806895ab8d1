import type { Page } from '@playwright/test';
import { readHeadless } from '../../scripts/setup/read-headless.ts';
import { collectProblems, expect, test } from './support/extension.ts';

const NOTE = '#/Patient/nora-lindqvist/note';

/** Counts every change of the document from now on, and keeps it as it stood. */
async function watchDocument(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = { mutations: 0, before: document.documentElement.outerHTML };
    Object.assign(window, { seen });
    new MutationObserver(records => {
      seen.mutations += records.length;
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

type Seen = { mutations: number; before: string };

async function changesSince(page: Page): Promise<{ mutations: number; isSame: boolean }> {
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: Seen };
    return { mutations: seen.mutations, isSame: seen.before === document.documentElement.outerHTML };
  });
}

test('a real chart is read, marked, and not changed by a byte', async ({ granted, chart }) => {
  const page = await granted.context.newPage();
  const problems = collectProblems(page);
  const requests: string[] = [];
  granted.context.on('request', request => {
    if (!/^(chrome-extension|data):/.test(request.url()) && !request.url().startsWith(chart.url))
      requests.push(request.url());
  });
  await page.goto(chart.url + NOTE);
  await page.getByText('PLAN', { exact: true }).waitFor();
  await page.waitForTimeout(1500);
  await watchDocument(page);
  const { panel, rows } = await readHeadless(granted, page);

  const row = (name: string) => rows.find(finding => finding.name === name);
  expect(row('Lumbar radiculopathy')?.assertion).toBe('affirmed');
  expect(row('Fever')?.assertion).toBe('negated');
  expect(row('Urinary retention')?.assertion).toBe('negated');
  expect(row('Meralgia paresthetica')?.assertion).toBe('historical');
  expect(row('Diabetic peripheral neuropathy')?.assertion).toBe('family');
  expect(row('Electromyography (EMG)')?.assertion).toBe('hypothetical');
  expect(row('Piriformis syndrome')?.assertion).toBe('uncertain');

  const marks = await page.evaluate(() =>
    [...CSS.highlights].map(([name, ranges]) => ({ name, size: ranges.size })),
  );
  expect(
    marks.filter(({ name }) => name.startsWith('ramus-')).reduce((sum, { size }) => sum + size, 0),
  ).toBeGreaterThan(10);

  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Next mention of Lumbar radiculopathy' }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'adiculopathy' })).toBeVisible();

  await panel.getByRole('button', { name: 'Stop reading' }).click();
  await page.bringToFront();
  await expect
    .poll(() =>
      page.evaluate(() => [...CSS.highlights.keys()].filter(name => name.startsWith('ramus-')).length),
    )
    .toBe(0);
  expect(await changesSince(page)).toEqual({ mutations: 0, isSame: true });
  expect(problems).toEqual([]);
  expect(requests).toEqual([]);
});

test('findings follow the chart from tab to tab, and a note being written is listed', async ({
  granted,
  chart,
}) => {
  const page = await granted.context.newPage();
  await page.goto(`${chart.url}#/Patient/nora-lindqvist/documents`);
  await page.getByRole('button', { name: 'MRI lumbar spine report' }).click();
  await page.getByText('Right L4-5 disc herniation').waitFor();
  const { panel } = await readHeadless(granted, page);
  await expect(panel.locator('[data-concept="cauda-equina-syndrome"]')).toHaveCount(1);
  await page.bringToFront();
  await page.getByRole('tab', { name: 'Edit note' }).click();
  const note = page.getByLabel('Note');
  await note.waitFor();
  await expect(panel.locator('[data-concept="cauda-equina-syndrome"]')).toHaveCount(0);
  await note.press('ControlOrMeta+End');
  await note.pressSequentially('\nNew foot drop on the right.');
  await expect(panel.locator('[data-concept="foot-drop"]')).toHaveAttribute('data-assertion', 'affirmed');
  await page.getByRole('button', { name: 'Save note' }).click();
  await expect(page.getByLabel('Saved note')).toContainText('New foot drop on the right.');
});
