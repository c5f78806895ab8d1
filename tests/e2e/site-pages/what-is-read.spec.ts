/** Chart text and notes are read; secrets, searches, hidden text and the page's furniture are not. */
import { expect, expectMarks, html, openPanel, openWatched, test } from './site-page.ts';

/** Stands wherever nothing may be read. */
const WORD = 'foot drop';

const CHART = html(
  `<body>
  <nav><a href="#">${WORD}</a></nav>
  <div role="toolbar">${WORD}</div><div role="tablist"><span role="tab">${WORD}</span></div>
  <main>
    <p>She reports sciatica.</p>
    <p hidden>${WORD}</p><p class="gone">${WORD}</p><p class="unseen">${WORD}</p><p aria-hidden="true">${WORD}</p>
    <details><summary>More</summary><p>${WORD}</p></details>
    <button>${WORD}</button><select><option>${WORD}</option></select>
    <table><thead><tr><th>${WORD}</th></tr></thead><tbody><tr><td>Urinary retention</td></tr></tbody></table>
    <noscript>${WORD}</noscript><template><p>${WORD}</p></template><svg><title>${WORD}</title><desc>${WORD}</desc></svg>
    <form>
      <label for="note">${WORD}</label>
      <textarea id="note" name="note">She reports saddle anesthesia.</textarea>
      <input name="complaint" value="Neurogenic claudication">
      <input type="password" name="word" value="${WORD}">
      <input name="code" autocomplete="one-time-code" value="${WORD}">
      <input type="search" name="q" value="${WORD}"><input role="searchbox" name="r" value="${WORD}">
      <input type="email" name="mail" value="${WORD}"><input type="hidden" name="state" value="${WORD}">
      <input name="masked" class="dots" value="${WORD}">
    </form>
  </main>`,
  '<style>.gone{display:none}.unseen{visibility:hidden}.dots{-webkit-text-security:disc}</style>',
);

test('text and note fields are listed, and nothing else is', async ({ granted, serve }) => {
  const { origin } = await serve({ '/': CHART });
  const { page, expectUntouched } = await openWatched(granted, `${origin}/`);
  const values = () =>
    page.evaluate(() => [...new FormData(document.forms[0])].map(([name, value]) => `${name}=${value}`));
  const before = await values();
  const { panel, concepts } = await openPanel(granted, page);
  expect(await concepts()).toEqual([
    'neurogenic-claudication',
    'saddle-anesthesia',
    'sciatica',
    'urinary-retention',
  ]);
  await expectMarks(page, ['Urinary retention', 'sciatica']);
  // A field cannot be painted: the panel says where the words stand.
  await panel.bringToFront();
  await panel.getByRole('button', { name: /^Next mention of Saddle/ }).click();
  await expect(panel.getByText('No browser can paint inside these', { exact: false })).toBeVisible();
  expect(await values()).toEqual(before);
  expect(before.length).toBeGreaterThan(6);
  await expectUntouched();
});

test('a question in one cell and its answer in the next are read together', async ({ granted, serve }) => {
  const { origin } = await serve({
    '/': html(`<body><table><tr><td>Numbness</td><td>No</td></tr><tr><td>Foot drop</td><td>Yes</td></tr></table>
      <dl><dt>Urinary retention</dt><dd>Denied</dd></dl><p>Sciatica<br>No</p>`),
  });
  const { page, expectUntouched } = await openWatched(granted, `${origin}/`);
  const { panel } = await openPanel(granted, page);
  const said = (concept: string) =>
    panel.locator(`[data-concept="${concept}"]`).getAttribute('data-assertion');
  expect(await said('numbness')).toBe('negated');
  expect(await said('foot-drop')).toBe('affirmed');
  expect(await said('urinary-retention')).toBe('negated');
  expect(await said('sciatica'), 'a line by itself is no answer').toBe('affirmed');
  await expectUntouched();
});

test('what is shown later is read then, and let go when it is hidden again', async ({ granted, serve }) => {
  const { origin } = await serve({ '/': CHART });
  const { page } = await openWatched(granted, `${origin}/`);
  const { concepts } = await openPanel(granted, page);
  await page.locator('summary').click();
  await expect.poll(concepts).toContain('foot-drop');
  await page.locator('summary').click();
  await expect.poll(concepts).not.toContain('foot-drop');
  await page.evaluate(() => document.querySelector('.gone')?.removeAttribute('class'));
  await expectMarks(page, ['Urinary retention', WORD, 'sciatica']);
});

test('a secret typed into a field is not read, whatever the field turns into', async ({ granted, serve }) => {
  const { origin } = await serve({ '/': CHART });
  const { page } = await openWatched(granted, `${origin}/`);
  const { concepts } = await openPanel(granted, page);
  for (const name of ['word', 'code', 'q']) {
    await page.locator(`[name=${name}]`).fill('She has numbness');
  }
  await page.locator('[name=note]').fill('Lumbar radiculopathy');
  await expect.poll(concepts).toContain('lumbar-radiculopathy');
  expect(await concepts()).not.toContain('numbness');
  // A password shown in clear is a password all the same.
  await page.evaluate(() => document.querySelector('[name=word]')?.setAttribute('type', 'text'));
  await page.waitForTimeout(1500);
  expect(await concepts()).not.toContain('numbness');
});
