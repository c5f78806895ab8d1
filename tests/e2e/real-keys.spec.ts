/** A window, a keyboard and nothing granted: what a person does, with the keys a person presses. */
import { expect, test } from './support/extension.ts';
import { attachTo } from './support/real-surface.ts';

const NOTE = '#/Patient/nora-lindqvist/note';

test('one press opens the panel and reads the page, without any host granted', async ({ window, chart }) => {
  const { context, desktop } = window;
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(chart.url + NOTE);
  await page.getByText('PLAN', { exact: true }).waitFor();
  const browser = await context.newCDPSession(page);
  desktop.press('alt+shift+l');
  const panel = await attachTo(browser, 'sidepanel.html');
  const read = 'document.querySelector("[data-ramus=findings]")?.dataset.state ?? ""';
  await expect.poll(() => panel.evaluate<string>(read), { timeout: 15_000 }).toBe('ready');
  expect(await panel.evaluate<number>('document.querySelectorAll("[data-finding]").length')).toBeGreaterThan(
    20,
  );
  expect(await page.evaluate(() => [...CSS.highlights.keys()].length)).toBeGreaterThan(0);
});

test('another opens the popup over the page: three letters, Enter; Esc goes back, clears, closes', async ({
  window,
  chart,
}) => {
  const { context, desktop } = window;
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(chart.url + NOTE);
  await page.getByText('PLAN', { exact: true }).waitFor();
  const browser = await context.newCDPSession(page);
  desktop.press('alt+l');
  const popup = await attachTo(browser, 'popup.html');
  const heading = 'document.querySelector("h1")?.textContent ?? ""';
  await expect.poll(() => popup.evaluate('document.activeElement?.getAttribute("role")')).toBe('combobox');
  desktop.type('slr');
  await expect
    .poll(() => popup.evaluate('document.querySelectorAll("[role=option]").length'))
    .toBeGreaterThan(0);
  desktop.press('Return');
  await expect.poll(() => popup.evaluate<string>(heading)).toBe('Straight leg raise test');
  desktop.press('Escape');
  await expect.poll(() => popup.evaluate('document.activeElement?.getAttribute("role")')).toBe('combobox');
  desktop.press('Escape');
  await expect.poll(() => popup.evaluate('document.activeElement?.value')).toBe('');
  desktop.press('Escape');
  await expect
    .poll(async () => {
      const { targetInfos } = await browser.send('Target.getTargets');
      return targetInfos.filter(({ url }) => url.includes('popup.html')).length;
    })
    .toBe(0);
});

test('keys lead from mark to mark, and the page keeps its focus', async ({ window, chart }) => {
  const { context, desktop } = window;
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(chart.url + NOTE);
  await page.getByText('PLAN', { exact: true }).click();
  const current = () =>
    page.evaluate(() => [...(CSS.highlights.get('ramus-current') ?? [])].map(String).join(' '));
  desktop.press('alt+shift+j');
  await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 15_000 }).toBeGreaterThan(3);
  desktop.press('alt+shift+j');
  await expect.poll(current).not.toBe('');
  const first = await current();
  desktop.press('alt+shift+j');
  await expect.poll(current).not.toBe(first);
  desktop.press('alt+shift+k');
  await expect.poll(current).toBe(first);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  // The card opens at the mark, and Esc takes it away.
  const hosts = () => page.evaluate(() => document.documentElement.children.length);
  await expect.poll(hosts).toBe(3);
  desktop.press('Escape');
  await expect.poll(hosts).toBe(2);
});

test('the address bar finds an entry by keyword', async ({ window }) => {
  const { context, desktop } = window;
  const page = context.pages()[0] ?? (await context.newPage());
  desktop.press('ctrl+l');
  desktop.type('ramus lasegue');
  await page.waitForTimeout(800);
  desktop.press('Return');
  await expect.poll(() => page.url(), { timeout: 10_000 }).toContain('#/entry/straight-leg-raise');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Straight leg raise test');
});

test('the whole task by keyboard: open, search, read, copy, back, jump to a mention', async ({
  window,
  chart,
}) => {
  const { context, desktop } = window;
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(chart.url + NOTE);
  await page.getByText('PLAN', { exact: true }).waitFor();
  const browser = await context.newCDPSession(page);
  desktop.press('alt+shift+l');
  const panel = await attachTo(browser, 'sidepanel.html');
  const state = 'document.querySelector("[data-ramus=findings]")?.dataset.state ?? ""';
  await expect.poll(() => panel.evaluate<string>(state), { timeout: 15_000 }).toBe('ready');
  const focused = () =>
    panel.evaluate<string>(
      '(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "").trim()',
    );
  /** Presses a key until the focus is where it is wanted; the number of presses is bounded. */
  const pressUntil = async (key: string, wanted: RegExp) => {
    for (let presses = 0; presses < 60 && !wanted.test(await focused()); presses += 1) desktop.press(key);
    expect(await focused()).toMatch(wanted);
  };
  // The browser's own key for going round its parts.
  for (
    let presses = 0;
    presses < 8 && !(await panel.evaluate<boolean>('document.hasFocus()'));
    presses += 1
  ) {
    desktop.press('F6');
    await page.waitForTimeout(200);
  }
  await pressUntil('Tab', /^This page$/);
  await pressUntil('Right', /^Search$/);
  desktop.press('Tab');
  desktop.type('lasegue');
  await expect
    .poll(() => panel.evaluate<number>('document.querySelectorAll("[role=option]").length'))
    .toBeGreaterThan(0);
  desktop.press('Return');
  const heading = 'document.querySelector("h1")?.textContent ?? ""';
  await expect.poll(() => panel.evaluate<string>(heading)).toBe('Straight leg raise test');
  await pressUntil('shift+Tab', /^Copy for the note$/);
  desktop.press('Return');
  await expect
    .poll(() => panel.evaluate<string>('document.querySelector("[role=status]")?.textContent ?? ""'))
    .toBe('Copied as plain text');
  desktop.press('Escape');
  await expect.poll(() => panel.evaluate<string>(heading)).toBe('');
  await pressUntil('shift+Tab', /^Search$/);
  await pressUntil('Left', /^This page$/);
  await pressUntil('Tab', /^Next mention of /);
  desktop.press('Return');
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('ramus-current')?.size ?? 0))
    .toBeGreaterThan(0);
  expect(await focused()).toMatch(/^Next mention of /);
});
