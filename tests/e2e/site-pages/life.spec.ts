/** From load to leaving: navigation, back and forward, panels that close, an extension that is reloaded. */
import { rm } from 'node:fs/promises';
import { chromium, type Worker } from '@playwright/test';
import { browserFlags, isRoot } from '../../../scripts/setup/browser-flags.ts';
import { ensureBrowser } from '../../../scripts/setup/ensure-browser.ts';
import { grantForDemo } from '../../../scripts/setup/grant-for-demo.ts';
import type { Launched } from '../../../scripts/setup/launch-extension.ts';
import { collectProblems, EXTENSION, openOwnPage } from '../support/extension.ts';
import { conceptsIn, expect, expectMarks, html, marksIn, openPanel, openWatched, test } from './site-page.ts';

declare const chrome: {
  runtime: { reload: () => void };
  scripting: { getRegisteredContentScripts: () => Promise<object[]> };
  developerPrivate: { updateProfileConfiguration: (update: { inDeveloperMode: boolean }) => Promise<void> };
};

const PAGES = {
  '/': html('<body><p>She reports foot drop.</p><a href="/next">Next</a>'),
  '/next': html('<body><p>She reports sciatica.</p>'),
  '/logout': html('<body><p>Good bye.</p>'),
};

/** Reloads it as its own page of extensions does, and gives the new background. */
async function reloadExtension({ context, worker }: Launched): Promise<Worker> {
  // Chromium lets an unpacked extension come back only in developer mode.
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(() =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await settings.close();
  const started = context.waitForEvent('serviceworker');
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  return started;
}

test('a page that is left takes its findings along: the panel shows the next one, or none', async ({
  granted,
  serve,
}) => {
  const { origin } = await serve(PAGES);
  const { page } = await openWatched(granted, `${origin}/`);
  // Without a tab of its own to stay with, the panel follows the tab in front, as it does beside one.
  const panel = await openOwnPage(granted, 'sidepanel.html');
  const concepts = () => conceptsIn(panel);
  await page.bringToFront();
  await expect.poll(concepts).toEqual(['foot-drop']);
  await page.getByRole('link').click();
  await expect.poll(concepts).toEqual(['sciatica']);
  await page.goto(`${origin}/logout`);
  await expect.poll(concepts).toEqual([]);
  expect(await panel.locator('main').textContent()).not.toMatch(/sciatica|foot drop/i);
  await page.goto(`${origin}/`);
  await expect.poll(concepts).toEqual(['foot-drop']);
  await page.close();
  await expect.poll(concepts).toEqual([]);
});

test('reading stops when it is told to: marks, sheet and listeners leave', async ({ granted, serve }) => {
  const { origin } = await serve(PAGES);
  const { page, expectUntouched } = await openWatched(granted, `${origin}/`);
  const { panel } = await openPanel(granted, page);
  await expectMarks(page, ['foot drop']);
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Stop reading' }).click();
  await page.bringToFront();
  await expectMarks(page, []);
  const left = await page.evaluate(() => ({
    highlights: [...CSS.highlights.keys()],
    sheets: document.adoptedStyleSheets.length,
  }));
  expect(left).toEqual({ highlights: [], sheets: 0 });
  await expectUntouched();
});

test('the extension is reloaded while a note is open: no throw, no second copy', async ({
  granted,
  serve,
}) => {
  const { origin } = await serve(PAGES);
  const { page, problems, expectUntouched } = await openWatched(granted, `${origin}/`);
  const { panel } = await openPanel(granted, page);
  await expectMarks(page, ['foot drop']);
  const worker = await reloadExtension(granted);
  await expect.poll(() => panel.isClosed()).toBe(true);
  await expectUntouched();

  await page.bringToFront();
  await page.evaluate(() => document.querySelector('p')?.append(' She reports sciatica.'));
  await page.waitForTimeout(1500);
  // Whether the old marks left or go on: none of them is wrong or twice there.
  const meanwhile = await marksIn(page);
  expect(new Set(meanwhile).size).toBe(meanwhile.length);

  const second = await openPanel({ ...granted, worker }, page);
  await expectMarks(page, ['foot drop', 'sciatica']);
  expect(await second.concepts()).toEqual(['foot-drop', 'sciatica']);
  await page.evaluate(() => document.querySelector('p')?.firstChild?.remove());
  await expectMarks(page, ['sciatica']);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  expect(problems).toEqual([]);
});

test('back and forward: a page from the cache is marked once, and followed again', async ({ serve }) => {
  const { origin } = await serve(PAGES);
  const { executablePath } = ensureBrowser(() => undefined);
  const dir = await grantForDemo(EXTENSION, 'http://127.0.0.1/*');
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless: true,
    // Playwright switches the cache off.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      `--disable-extensions-except=${dir}`,
      `--load-extension=${dir}`,
      ...browserFlags(isRoot()),
      '--disable-gpu',
    ],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const registered = () =>
      worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
    await expect.poll(registered).toBe(1);
    const page = await context.newPage();
    const problems = collectProblems(page);
    await page.goto(`${origin}/`);
    await expectMarks(page, ['foot drop']);
    await page.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'from the cache' : 'loaded';
      });
    });
    await page.getByRole('link').click();
    await expectMarks(page, ['sciatica']);
    await page.goBack({ waitUntil: 'commit' });
    await expect(page).toHaveTitle('from the cache');
    await expectMarks(page, ['foot drop']);
    await page.evaluate(() => document.querySelector('p')?.append(' She reports urinary retention.'));
    await expectMarks(page, ['foot drop', 'urinary retention']);
    await page.goForward({ waitUntil: 'commit' });
    await expectMarks(page, ['sciatica']);
    expect(problems).toEqual([]);
  } finally {
    await context.close();
    await rm(dir, { recursive: true, force: true });
  }
});
