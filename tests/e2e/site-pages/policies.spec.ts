/** Pages whose policy forbids nearly everything: read, marked, with a card, and no report is caused. */
import type { Page } from '@playwright/test';
import { expect, expectMarks, html, openPanel, openWatched, test } from './site-page.ts';

const STRICT =
  "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /report";
const CHART = html('<body><p>She reports foot drop.</p><textarea>She reports sciatica.</textarea>');
const UNPAINTED = 'rgba(0, 0, 0, 0)';

/** The ground of our first mark, as the browser paints it. */
function groundOfMark(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [name = ''] = [...CSS.highlights.keys()].filter(key => key.startsWith('ramus-symptom'));
    return getComputedStyle(document.body, `::highlight(${name})`).backgroundColor;
  });
}

/** A place on the last word of the first paragraph. */
function lastWord(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('p') ?? document.body);
    const { right, top, height } = range.getBoundingClientRect();
    return { x: right - 12, y: top + height / 2 };
  });
}

for (const [name, header] of [
  ['an enforcing', 'content-security-policy'],
  ['a report-only', 'content-security-policy-report-only'],
] as const) {
  test(`under ${name} policy marks are painted, the card opens, nothing is reported`, async ({
    granted,
    serve,
  }) => {
    const site = await serve({ '/': { html: CHART, headers: { [header]: STRICT } } });
    const { page } = await openWatched(granted, `${site.origin}/`);
    const { concepts } = await openPanel(granted, page);
    await expectMarks(page, ['foot drop']);
    await expect.poll(() => groundOfMark(page)).not.toBe(UNPAINTED);
    expect(await concepts()).toEqual(['foot-drop', 'sciatica']);

    const lastElement = () => page.evaluate(() => document.documentElement.lastElementChild?.localName);
    const { x, y } = await lastWord(page);
    await page.mouse.move(x, y);
    await expect.poll(lastElement).toBe('div');
    await page.mouse.move(700, 700);
    await expect.poll(lastElement).toBe('body');

    const { isSame, violations } = (await page.evaluate(() => window.watched?.())) ?? {};
    expect({ isSame, violations }).toEqual({ isSame: true, violations: [] });
    // What the page itself does against its policy is reported, so that silence means something.
    await page.evaluate(() => {
      new Image().src = '/of-the-page.png';
    });
    const reported = () => site.posts.filter(report => !report.includes('/favicon.ico'));
    await expect.poll(() => reported().length).toBeGreaterThan(0);
    expect(reported().filter(report => !report.includes('/of-the-page.png'))).toEqual([]);
  });
}
