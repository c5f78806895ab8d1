/** A grant that is taken back while the page is open. */
import { conceptsIn, expect, expectMarks, html, marksIn, openPanel, openWatched, test } from './site-page.ts';

type Update = { extensionId: string; hostAccess: 'ON_CLICK' | 'ON_ALL_SITES' };
declare const chrome: {
  developerPrivate: { updateExtensionConfiguration: (update: Update) => Promise<void> };
};

const CHART = html('<body><p>She reports foot drop.</p>');

test('a site set to "on click": the open page is not disturbed, the next load is not read', async ({
  granted,
  serve,
}) => {
  const { origin } = await serve({ '/': CHART });
  const { page, problems, expectUntouched } = await openWatched(granted, `${origin}/`);
  const first = await openPanel(granted, page);
  await expectMarks(page, ['foot drop']);
  const settings = await granted.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    extensionId =>
      chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
    granted.extensionId,
  );
  await settings.close();
  await page.bringToFront();
  await page.waitForTimeout(1200);
  await expectUntouched();
  await first.panel.close();

  await page.reload();
  await page.waitForTimeout(1200);
  expect(await marksIn(page)).toEqual([]);
  const second = await granted.context.newPage();
  await second.goto(`chrome-extension://${granted.extensionId}/sidepanel.html`);
  await page.bringToFront();
  // Chromium holds the script back until the person clicks the toolbar icon; nothing says so to the panel.
  await page.waitForTimeout(1200);
  expect(await conceptsIn(second)).toEqual([]);
  expect(await marksIn(page)).toEqual([]);
  expect(problems).toEqual([]);
});
