/** Keys and pointers belong to the page: nothing that it would do with them is held up. */
import { expect, expectMarks, html, openPanel, openWatched, test } from './site-page.ts';

const CHART = html(`<body><p title="tooltip of the page">She reports <a href="#there">foot drop</a>.</p>
  <textarea id="note"></textarea>
  <script>
    window.log = [];
    for (const type of ['keydown', 'keypress', 'keyup', 'pointerdown', 'click', 'mouseover', 'wheel', 'input'])
      window.addEventListener(type, event => log.push([type, event.key ?? '', event.defaultPrevented].join(' ')));
  </script>`);

test('no key is taken, not even where AltGr writes a character', async ({ granted, serve }) => {
  const { origin } = await serve({ '/': CHART });
  const { page, problems } = await openWatched(granted, `${origin}/`);
  await openPanel(granted, page);
  await expectMarks(page, ['foot drop']);
  await page.locator('#note').focus();
  const session = await page.context().newCDPSession(page);
  // The key of the shortcut with a text of its own: how AltGr+L arrives from a Polish keyboard.
  const altGr = { key: 'ł', code: 'KeyL', text: 'ł', unmodifiedText: 'ł' };
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...altGr });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...altGr });
  for (const key of ['Escape', 'Alt', 'Tab', 'Shift+Tab', 'a', 'ArrowLeft']) await page.keyboard.press(key);
  const log = await page.evaluate('log');
  expect(log).toEqual(expect.arrayContaining(['keydown ł false', 'keydown Escape false', 'keydown a false']));
  expect((log as string[]).filter(line => line.endsWith('true'))).toEqual([]);
  expect(await page.locator('#note').inputValue()).toBe('ła');
  expect(problems).toEqual([]);
});

test('a click, a hover and a wheel on a mark are what they were without it', async ({ granted, serve }) => {
  const { origin } = await serve({ '/': CHART });
  const { page, problems } = await openWatched(granted, `${origin}/`);
  await openPanel(granted, page);
  await expectMarks(page, ['foot drop']);
  await page.getByRole('link').hover();
  await page.mouse.wheel(0, 40);
  await page.getByRole('link').click();
  await expect(page).toHaveURL(/#there$/);
  const log = (await page.evaluate('log')) as string[];
  expect(log).toEqual(expect.arrayContaining(['mouseover  false', 'wheel  false', 'click  false']));
  expect(problems).toEqual([]);
});
