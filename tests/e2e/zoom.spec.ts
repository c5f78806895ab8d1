/**
 * At 200 % zoom a surface has half its width in CSS pixels. Everything must still fit into it, wrap and be
 * reached: no sideways scrolling (WCAG 1.4.10), no control below 24 px (2.5.8), nothing cut off (1.4.4).
 */
import type { Page } from '@playwright/test';
import { readHeadless } from '../../scripts/setup/read-headless.ts';
import { expect, openOwnPage, test } from './support/extension.ts';

const POPUP = { width: 210, height: 300 };
const PANEL = { width: 200, height: 450 };
const WINDOW = { width: 640, height: 450 };
const NOTE = '#/Patient/nora-lindqvist/note';
/** One of each kind, those with the most in them. */
const ENTRIES = ['cauda-equina-syndrome', 'foot-drop', 'straight-leg-raise', 'gabapentinoids'];

/** What sticks out sideways of the page, or is too small to press. */
async function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { documentElement: root } = document;
    const found: string[] = [];
    if (root.scrollWidth > root.clientWidth) found.push(`page: ${root.scrollWidth} of ${root.clientWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>('body *:not(option)')) {
      const { right, left, width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1 || getComputedStyle(element).visibility !== 'visible') continue;
      const isInScroller = element.closest('[data-scrolls]') !== null;
      const label = `${element.localName}.${element.className}: ${element.textContent?.slice(0, 30)}`;
      if (!isInScroller && (right > root.clientWidth + 0.5 || left < -0.5))
        found.push(`sticks out: ${label}`);
      const isControl = element.matches('button, select, input:not([type=radio], [type=checkbox])');
      const isInText = element.closest('p, sup, .source-refs') !== null;
      if (isControl && !isInText && height < 24) found.push(`too small: ${label}`);
    }
    return found;
  });
}

test('the popup fits at 200 %: empty, results, nothing found', async ({ extension }) => {
  const popup = await openOwnPage(extension, 'popup.html#/');
  await popup.setViewportSize(POPUP);
  expect(await misfits(popup)).toEqual([]);
  const box = popup.getByRole('combobox');
  await box.fill('peripheral neuropathy');
  await expect(popup.getByRole('option').first()).toBeVisible();
  expect(await misfits(popup)).toEqual([]);
  await box.fill('pneumonoultramicroscopicsilicovolcanoconiosis');
  await expect(popup.getByText('Nothing in the reference fits')).toBeVisible();
  expect(await misfits(popup)).toEqual([]);
});

for (const id of ENTRIES) {
  test(`an entry fits at 200 %: ${id}`, async ({ extension }) => {
    const panel = await openOwnPage(extension, `sidepanel.html#/entry/${id}`);
    await panel.setViewportSize(PANEL);
    await expect(panel.getByRole('heading', { name: 'Sources' })).toBeVisible();
    expect(await misfits(panel)).toEqual([]);
  });
}

test('post-test probability fits at 200 %', async ({ extension }) => {
  const panel = await openOwnPage(extension, 'sidepanel.html#/entry/straight-leg-raise');
  await panel.setViewportSize(PANEL);
  await panel.getByRole('button', { name: 'Post-test probability' }).first().click();
  await panel.getByRole('button', { name: 'Add another test' }).click();
  await panel.getByRole('button', { name: 'Add', exact: true }).click();
  expect(await misfits(panel)).toEqual([]);
});

test('what is read of a chart fits at 200 %, in every tab', async ({ granted, chart }) => {
  const page = await granted.context.newPage();
  await page.goto(chart.url + NOTE);
  await page.getByText('PLAN', { exact: true }).waitFor();
  const { panel } = await readHeadless(granted, page);
  await panel.setViewportSize(PANEL);
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Mentions of Lumbar disc herniation' }).click();
  for (const tab of ['This page', 'Red flags', 'Consider', 'Search']) {
    await panel.getByRole('tab', { name: tab }).click();
    expect(await misfits(panel), tab).toEqual([]);
  }
});

test('the options fit at 200 %', async ({ extension }) => {
  const options = await openOwnPage(extension, 'options.html');
  await options.setViewportSize(WINDOW);
  expect(await misfits(options)).toEqual([]);
});
