/** The browser's own question for one site, answered with real keys; then taken back with the page open. */
import { collectProblems, expect, openOwnPage, test } from './support/extension.ts';
import { attachTo } from './support/real-surface.ts';

const NOTE = '#/Patient/nora-lindqvist/note';

test('a site granted from the panel is read at every load, and left alone once that is taken back', async ({
  window,
  chart,
}) => {
  const { context, desktop } = window;
  const page = context.pages()[0] ?? (await context.newPage());
  const problems = collectProblems(page);
  const openChart = async () => {
    await page.getByText('PLAN', { exact: true }).waitFor();
  };
  const marks = () =>
    page.evaluate(() => [...CSS.highlights].reduce((sum, [, ranges]) => sum + ranges.size, 0));
  await page.goto(chart.url + NOTE);
  await openChart();
  const browser = await context.newCDPSession(page);
  desktop.press('alt+shift+l');
  const panel = await attachTo(browser, 'sidepanel.html');
  const button = (label: string) =>
    `[...document.querySelectorAll("button")].find(({ textContent }) => textContent.startsWith("${label}"))`;
  await expect.poll(() => panel.evaluate(`${button('Always read')} !== undefined`)).toBe(true);
  await panel.evaluate(`${button('Always read')}.focus()`);
  for (let presses = 0; presses < 8 && !(await panel.evaluate('document.hasFocus()')); presses += 1) {
    desktop.press('F6');
    await page.waitForTimeout(200);
  }
  desktop.press('Return');
  // The browser's question is no page of ours: "Allow" is one step from where it puts the focus.
  await page.waitForTimeout(1000);
  desktop.press('Tab');
  desktop.press('Return');
  await expect.poll(() => panel.evaluate(`${button('Stop always reading')} !== undefined`)).toBe(true);
  await panel.evaluate('window.close()').catch(() => undefined);

  await expect.poll(marks).toBe(0);
  await page.reload();
  await openChart();
  await expect.poll(marks, { timeout: 10_000 }).toBeGreaterThan(3);

  await page.getByText('Pharmacies').waitFor();
  await page.waitForTimeout(500);
  const before = await page.content();
  const options = await openOwnPage(window, 'options.html');
  await options.getByRole('button', { name: /^Revoke .*127/ }).click();
  await expect(options.getByRole('button', { name: /^Revoke .*127/ })).toHaveCount(0);
  await page.bringToFront();
  await page.waitForTimeout(1200);
  expect((await page.content()) === before, 'the open page is as it was').toBe(true);
  await page.reload();
  await openChart();
  await page.waitForTimeout(1200);
  expect(await marks()).toBe(0);
  expect(problems).toEqual([]);
});

test('a site granted in the options is read after the browser was started again', async ({
  window,
  chart,
}) => {
  test.setTimeout(90_000);
  const { desktop } = window;
  const options = await openOwnPage(window, 'options.html');
  await options.bringToFront();
  await options.getByLabel('Add a site by its address').fill(chart.url);
  await options.getByRole('button', { name: 'Add', exact: true }).click();
  await options.waitForTimeout(1000);
  desktop.press('Tab');
  desktop.press('Return');
  await expect(options.getByRole('button', { name: /^Revoke .*127/ })).toBeVisible();

  const again = await window.restart();
  try {
    const page = await again.context.newPage();
    await page.goto(chart.url + NOTE);
    await expect
      .poll(
        () => page.evaluate(() => [...CSS.highlights].reduce((sum, [, ranges]) => sum + ranges.size, 0)),
        {
          timeout: 15_000,
        },
      )
      .toBeGreaterThan(3);
  } finally {
    await again.context.close();
  }
});
