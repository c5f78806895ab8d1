import type { Page } from '@playwright/test';
import type { Launched } from '../../scripts/setup/launch-extension.ts';
import { expect, openOwnPage, test } from './support/extension.ts';
import { attachTo } from './support/real-surface.ts';

/** The popup's page in a tab, with the focus in its box. */
async function openPopup(extension: Launched): Promise<Page> {
  const popup = await openOwnPage(extension, 'popup.html');
  await expect(popup.getByRole('combobox', { name: 'Search the reference' })).toBeFocused();
  return popup;
}

test('three letters, Enter, and the entry is there with its sources; Esc leads back', async ({
  extension,
}) => {
  const popup = await openPopup(extension);
  const box = popup.getByRole('combobox', { name: 'Search the reference' });
  await popup.keyboard.type('slr');
  const first = popup.getByRole('option').first();
  await expect(first).toContainText('Straight leg raise test');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Straight leg raise test');
  await expect(popup.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('slr');
});

test('arrows choose, a filter key narrows, nonsense gets an honest nothing', async ({ extension }) => {
  const popup = await openPopup(extension);
  await popup.keyboard.type('neuropathy');
  await popup.keyboard.press('ArrowDown');
  await expect(popup.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await popup.getByRole('combobox').fill('');
  await popup.keyboard.type('/t nerve');
  await expect(popup.getByRole('button', { name: 'Test' })).toHaveAttribute('aria-pressed', 'true');
  await expect(popup.getByRole('combobox')).toHaveValue('nerve');
  await popup.getByRole('combobox').fill('zzqqxx');
  await expect(popup.getByText('Nothing in the reference fits')).toBeVisible();
  await expect(popup.getByRole('option')).toHaveCount(0);
});

test('a popup opens where it was left, and what was opened is among the recents', async ({ extension }) => {
  const popup = await openPopup(extension);
  await popup.keyboard.type('foot drop');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Foot drop');
  await popup.close();
  const again = await openOwnPage(extension, 'popup.html');
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Foot drop');
  await again.keyboard.press('Escape');
  await expect(again.getByRole('button', { name: 'Foot drop' })).toBeVisible();
});

test('the real popup opens over a page and can be typed into', async ({ extension, chart }) => {
  const page = await extension.context.newPage();
  await page.goto(chart.url);
  const browser = await extension.context.newCDPSession(page);
  await extension.worker.evaluate(() => chrome.action.openPopup());
  const popup = await attachTo(browser, 'popup.html');
  await expect
    .poll(() => popup.evaluate<string>('document.activeElement?.getAttribute("role")'))
    .toBe('combobox');
  await popup.type('sciatica');
  const first = 'document.querySelector("[role=option]")?.textContent ?? ""';
  await expect.poll(() => popup.evaluate<string>(first)).toContain('Sciatica');
  const contexts = await extension.worker.evaluate(() =>
    chrome.runtime.getContexts({ contextTypes: ['POPUP'] }),
  );
  expect(contexts).toHaveLength(1);
});
