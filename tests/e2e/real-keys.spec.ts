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
