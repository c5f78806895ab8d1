/** A site granted for good in a real Firefox: read at every load, over a restart, until it is taken back. */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type ServedPages, servePages } from './site-pages/serve-pages.ts';
import { type Firefox, startKeepingFirefox } from './support/firefox.ts';

const CHART = `<!doctype html><meta charset="utf-8"><title>Chart</title>
  <p>She reports foot drop.</p><iframe srcdoc="<p>No saddle anesthesia.</p>"></iframe>`;

let pages: ServedPages;
test.beforeAll(async () => {
  // On a port of its own, as many record systems are.
  pages = await servePages({ '/': CHART });
});
test.afterAll(() => pages.close());

async function marksAt(firefox: Firefox, address: string): Promise<string[]> {
  const page = await firefox.browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  await new Promise(resolve => setTimeout(resolve, 1500));
  const marks = await Promise.all(
    page
      .frames()
      .map(frame =>
        frame.evaluate(() => [...CSS.highlights].flatMap(([, ranges]) => [...ranges].map(String))),
      ),
  );
  await page.close();
  return marks.flat().sort();
}

async function grant({ desktop, openOwn }: Firefox, origin: string): Promise<Page> {
  const options = await openOwn('options.html');
  await options.bringToFront();
  await options.type('#site', origin);
  desktop.press('Return');
  await new Promise(resolve => setTimeout(resolve, 1000));
  // "Allow", in the browser's own question.
  desktop.press('alt+a');
  await options.waitForSelector('.site-list li');
  return options;
}

test('a site granted in the options is read at every load, over a restart, until it is taken back', async () => {
  test.setTimeout(120_000);
  const keeping = await startKeepingFirefox();
  test.skip(keeping === undefined, 'Needs Linux with Xvfb, xdotool and the long-term release of Firefox.');
  if (keeping === undefined) return;
  let { firefox } = keeping;
  try {
    expect(await marksAt(firefox, pages.origin)).toEqual([]);
    const options = await grant(firefox, pages.origin);
    // Firefox grants a host at every port, and the list says so.
    expect(await options.$eval('.site-list li span', site => site.textContent)).toBe('http://127.0.0.1');
    await options.close();
    expect(await marksAt(firefox, pages.origin)).toEqual(['foot drop', 'saddle anesthesia']);

    firefox = await keeping.restart(firefox);
    expect(await marksAt(firefox, pages.origin)).toEqual(['foot drop', 'saddle anesthesia']);

    const again = await firefox.openOwn('options.html');
    await again.waitForSelector('.site-list button');
    await again.click('.site-list button');
    await again.waitForFunction(() => document.querySelector('.site-list') === null);
    expect(await marksAt(firefox, pages.origin)).toEqual([]);
  } finally {
    await firefox.close();
  }
});
