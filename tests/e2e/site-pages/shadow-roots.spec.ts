/** Shadow roots of every kind are read through the extension API, and stay as they are. */
import type { Page } from '@playwright/test';
import { expect, expectMarks, html, openPanel, openWatched, test } from './site-page.ts';

/** `attach(host, mode, markup)`, which also counts what changes inside, closed roots included. */
const ATTACH = `<script>
  const roots = [];
  function attach(host, mode, markup) {
    const root = host.attachShadow({ mode });
    root.innerHTML = markup;
    const one = { before: markup, root, mutations: 0 };
    new MutationObserver(records => { one.mutations += records.length; })
      .observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    roots.push(one);
    return root;
  }
  window.changedRoots = () =>
    roots.filter(({ before, root, mutations }) => mutations > 0 || root.innerHTML !== before).length;
</script>`;

/** How many of the roots that `attach` made are not as they were made. */
function changedRoots(page: Page): Promise<number> {
  return page.evaluate('window.changedRoots()');
}

test('open, closed, nested and declarative roots, with slotted text', async ({ granted, serve }) => {
  const { origin } = await serve({
    '/': html(`<body>${ATTACH}
      <div id="open"></div><x-note id="closed"></x-note><div id="slot">She reports sciatica.</div>
      <article><template shadowrootmode="closed"><p>She reports neurogenic claudication.</p></template></article>
      <script>
        attach(document.getElementById('open'), 'open', '<p>She reports foot drop.</p><div></div>');
        const [{ root }] = roots;
        attach(root.querySelector('div'), 'closed', '<p>She reports saddle anesthesia.</p>');
        attach(document.getElementById('closed'), 'closed', '<p>She reports urinary retention.</p>');
        attach(document.getElementById('slot'), 'open', '<p>Today: <slot></slot></p>');
      </script>`),
  });
  const { page, expectUntouched } = await openWatched(granted, `${origin}/`);
  const { concepts } = await openPanel(granted, page);
  await expectMarks(page, [
    'foot drop',
    'neurogenic claudication',
    'saddle anesthesia',
    'sciatica',
    'urinary retention',
  ]);
  await expect.poll(async () => (await concepts()).length).toBe(5);
  expect(await changedRoots(page)).toBe(0);
  await expectUntouched();
});

test('roots attached after reading, and what changes inside them', async ({ granted, serve }) => {
  const { origin } = await serve({
    '/': html(`<body>${ATTACH}<p>She reports sciatica.</p><div id="late"></div><x-late></x-late>`),
  });
  const { page, expectUntouched } = await openWatched(granted, `${origin}/`);
  const { concepts } = await openPanel(granted, page);
  await expectMarks(page, ['sciatica']);
  await page.evaluate(`
    attach(document.getElementById('late'), 'open', '<p>She reports foot drop.</p>');
    attach(document.querySelector('x-late'), 'closed', '<p>She reports urinary retention.</p>');`);
  await expectMarks(page, ['foot drop', 'sciatica', 'urinary retention']);
  expect(await changedRoots(page)).toBe(0);
  await page.evaluate(`roots[1].root.querySelector('p').firstChild.data = 'She reports saddle anesthesia.'`);
  await expectMarks(page, ['foot drop', 'saddle anesthesia', 'sciatica']);
  await expect.poll(concepts).not.toContain('urinary-retention');
  await expectUntouched();
});

test('a root below which the whole app stands: a mark stays while the page is at rest', async ({
  granted,
  serve,
}) => {
  const { origin } = await serve({
    '/': html(`<body>${ATTACH}<app-root></app-root>
      <script>
        const lines = Array.from({ length: 40 }, (_, i) => '<p>Line ' + i + ' of the note.</p>').join('');
        attach(document.querySelector('app-root'), 'closed', '<main><p>She reports foot drop.</p>' + lines + '</main>');
      </script>`),
  });
  const { page, expectUntouched } = await openWatched(granted, `${origin}/`);
  await openPanel(granted, page);
  await expectMarks(page, ['foot drop']);
  const gone = await page.evaluate(async () => {
    let times = 0;
    for (let frame = 0; frame < 60; frame++) {
      await new Promise(resolve => requestAnimationFrame(resolve));
      if (![...CSS.highlights].some(([name, ranges]) => name.startsWith('ramus-') && ranges.size > 0))
        times++;
    }
    return times;
  });
  expect(gone).toBe(0);
  await expectUntouched();
});
