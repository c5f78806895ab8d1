import { collectProblems, expect, openOwnPage, test } from './support/extension.ts';
import { attachTo } from './support/real-surface.ts';

test('the real side panel opens from a click with the entry that was asked for', async ({
  extension,
  chart,
}) => {
  const page = await extension.context.newPage();
  await page.goto(chart.url);
  const browser = await extension.context.newCDPSession(page);
  const popup = await openOwnPage(extension, 'popup.html');
  await popup.getByRole('combobox').fill('foot drop');
  await popup.keyboard.press('Enter');
  await popup.getByRole('button', { name: 'Open beside page' }).click();
  const panel = await attachTo(browser, 'sidepanel.html');
  await expect
    .poll(() => panel.evaluate<string>('document.querySelector("h1")?.textContent ?? ""'))
    .toBe('Foot drop');
  const contexts = await extension.worker.evaluate(() =>
    chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }),
  );
  expect(contexts).toHaveLength(1);
});

test('without a grant the panel says what to press, and nothing is read', async ({ extension, chart }) => {
  const page = await extension.context.newPage();
  await page.goto(chart.url);
  await page.bringToFront();
  const [tab] = await extension.worker.evaluate(() =>
    chrome.tabs.query({ active: true, lastFocusedWindow: true }),
  );
  const panel = await openOwnPage(extension, `sidepanel.html?tab=${tab?.id ?? -1}`);
  await expect(
    panel.getByText('Ramus may read a page only when you ask it to.', { exact: false }),
  ).toBeVisible();
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
});

test("the browser's own pages are named as what they are", async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto('chrome://version');
  await page.bringToFront();
  const [tab] = await extension.worker.evaluate(() =>
    chrome.tabs.query({ active: true, lastFocusedWindow: true }),
  );
  const panel = await openOwnPage(extension, `sidepanel.html?tab=${tab?.id ?? -1}`);
  await expect(panel.getByText('one of the browser’s own pages', { exact: false })).toBeVisible();
});

test('settings that cannot be read are set aside, said, and replaced by defaults', async ({ extension }) => {
  const broken = { version: 99, hoverCard: 'perhaps' };
  await extension.worker.evaluate(settings => chrome.storage.local.set({ settings }), broken);
  const options = await openOwnPage(extension, 'options.html');
  await expect(
    options.getByText('Your settings could not be read and were set aside.', { exact: false }),
  ).toBeVisible();
  await expect(options.getByRole('checkbox', { name: /Show a card/ })).toBeChecked();
  const stored = await extension.worker.evaluate(() => chrome.storage.local.get(null));
  expect(stored['set-aside:settings']).toEqual(broken);
});

test('what is stored holds nothing of the page', async ({ granted, chart }) => {
  const page = await granted.context.newPage();
  await page.goto(`${chart.url}#/Patient/nora-lindqvist/note`);
  await page.getByText('PLAN', { exact: true }).waitFor();
  const [tab] = await granted.worker.evaluate(() =>
    chrome.tabs.query({ active: true, lastFocusedWindow: true }),
  );
  const panel = await openOwnPage(granted, `sidepanel.html?tab=${tab?.id ?? -1}`);
  await page.bringToFront();
  await expect(panel.locator('[data-ramus="findings"]')).toHaveAttribute('data-state', 'ready');
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Cause Lumbar radiculopathy' }).click();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Lumbar radiculopathy');
  const stored = await granted.worker.evaluate(() => chrome.storage.local.get(null));
  expect(stored).toEqual({ recents: ['lumbar-radiculopathy'] });
});

test('the surfaces are silent on their consoles and ask the network for nothing', async ({ extension }) => {
  const requests: string[] = [];
  extension.context.on('request', request => {
    if (!request.url().startsWith('chrome-extension://')) requests.push(request.url());
  });
  for (const name of ['popup.html', 'sidepanel.html', 'options.html']) {
    const page = await extension.context.newPage();
    const problems = collectProblems(page);
    await page.goto(`chrome-extension://${extension.extensionId}/${name}`);
    await page.locator('main').waitFor();
    await page.waitForTimeout(300);
    expect(problems, name).toEqual([]);
  }
  expect(requests).toEqual([]);
});
