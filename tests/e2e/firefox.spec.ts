/** The built extension in a real Firefox: real keys, the real sidebar, and nothing of the page changed. */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Served, serveFolder } from '../ehr/serve.ts';
import { type ServedPages, servePages } from './site-pages/serve-pages.ts';
import { CHART } from './support/extension.ts';
import { type Firefox, startFirefox } from './support/firefox.ts';

const NOTE = '#/Patient/nora-lindqvist/note';
const FRAMES = `<!doctype html><meta charset="utf-8"><title>Chart</title>
  <body><p>She reports foot drop.</p>
  <div id="closed"></div>
  <iframe srcdoc="<p>No saddle anesthesia.</p>"></iframe>
  <script>document.querySelector('#closed').attachShadow({ mode: 'closed' }).innerHTML = '<p>Sciatica on the left.</p>';</script>`;

let firefox: Firefox | undefined;
let chart: Served;
let pages: ServedPages;

test.beforeAll(async () => {
  firefox = await startFirefox();
  chart = await serveFolder(CHART);
  pages = await servePages({ '/': FRAMES });
});
test.afterAll(async () => {
  await firefox?.close();
  await chart.close();
  await pages.close();
});

function started(): Firefox {
  test.skip(firefox === undefined, 'Needs Linux with Xvfb, xdotool and Firefox.');
  return firefox as Firefox;
}

/** The words under our highlights, sorted. */
function marksIn(page: Pick<Page, 'evaluate'>): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('ramus-'))
      .flatMap(([, ranges]) => [...ranges].map(String))
      .sort(),
  );
}

test('one press opens the sidebar and marks the page, and changes nothing of it', async () => {
  const { page, desktop } = started();
  const problems: string[] = [];
  page.on('console', message => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', error => problems.push(String(error)));
  await page.goto(chart.url + NOTE);
  await page.waitForFunction(() => document.body.textContent?.includes('Pharmacies'));
  await new Promise(resolve => setTimeout(resolve, 1000));
  await page.evaluate(() => {
    const before = document.documentElement.outerHTML;
    let mutations = 0;
    new MutationObserver(records => {
      mutations += records.length;
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    window.watched = () => ({
      mutations,
      isSame: document.documentElement.outerHTML === before,
      violations: [],
    });
  });
  const width = await page.evaluate(() => innerWidth);
  desktop.press('alt+shift+l');
  await expect.poll(() => marksIn(page), { timeout: 15_000 }).toContain('burning pain');
  expect(await page.evaluate(() => innerWidth), 'the sidebar takes its room').toBeLessThan(width);
  expect(await page.evaluate(() => window.watched?.())).toEqual({
    mutations: 0,
    isSame: true,
    violations: [],
  });
  expect(problems).toEqual([]);
});

test('a mark under the pointer shows its card, and Esc takes it away', async () => {
  const { page, desktop } = started();
  const place = await page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('ramus-symptom-affirmed') ?? [])] as Range[];
    const box = ranges.find(range => String(range) === 'burning pain')?.getBoundingClientRect();
    const { mozInnerScreenX: left, mozInnerScreenY: top } = window as unknown as Record<string, number>;
    return box ? [box.x + 20 + (left ?? 0), box.y + 8 + (top ?? 0)] : [];
  });
  const hosts = () => page.evaluate(() => document.documentElement.children.length);
  desktop.moveTo(5 + (place[0] ?? 0), 60 + (place[1] ?? 0));
  desktop.click();
  desktop.moveTo(place[0] ?? 0, place[1] ?? 0);
  await expect.poll(hosts).toBe(3);
  desktop.press('Escape');
  await expect.poll(hosts).toBe(2);
});

test('closed shadow roots and frames are read', async () => {
  const { page } = started();
  await page.goto(pages.origin);
  const { desktop } = started();
  await page.click('p');
  desktop.press('alt+shift+l');
  await new Promise(resolve => setTimeout(resolve, 500));
  if ((await marksIn(page)).length === 0) desktop.press('alt+shift+l');
  await expect.poll(() => marksIn(page), { timeout: 10_000 }).toEqual(['Sciatica', 'foot drop']);
  const frame = page.frames().find(one => one !== page.mainFrame());
  await expect.poll(() => (frame ? marksIn(frame) : [])).toEqual(['saddle anesthesia']);
});

test('popup, an entry and the options open', async () => {
  const { openOwn } = started();
  const popup = await openOwn('popup.html');
  await popup.waitForSelector('input');
  await popup.type('input', 'slr');
  await popup.waitForSelector('[role=option]');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('h1');
  expect(await popup.$eval('h1', heading => heading.textContent)).toBe('Straight leg raise test');
  const options = await openOwn('options.html');
  await options.waitForSelector('h1');
  expect(await options.evaluate(() => document.body.textContent)).toContain('No site yet.');
});
