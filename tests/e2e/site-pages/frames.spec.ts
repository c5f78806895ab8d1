/** Every frame that may be read is read; the others are named, and none is changed. */
import { collectProblems } from '../support/extension.ts';
import { expect, expectMarks, html, marksIn, openPanel, openWatched, test } from './site-page.ts';

const NOTE = (word: string) => html(`<body><p>She reports ${word}.</p>`);

test('same-origin frames are read: by address, nested, srcdoc, about:blank, blob:', async ({
  granted,
  serve,
}) => {
  const { origin } = await serve({
    '/': html(`<body><p>She reports sciatica.</p>
      <iframe name="outer" src="/outer"></iframe>
      <iframe name="srcdoc" srcdoc="<p>She reports foot drop.</p>"></iframe>
      <iframe name="blank"></iframe><iframe name="blob"></iframe>
      <script>
        frames.blank.document.body.append('She reports urinary retention.');
        const page = new Blob(['<p>She reports saddle anesthesia.</p>'], { type: 'text/html' });
        document.querySelector('[name=blob]').src = URL.createObjectURL(page);
      </script>`),
    '/outer': html('<body><iframe name="inner" src="/inner"></iframe>'),
    '/inner': NOTE('neurogenic claudication'),
  });
  const { page, expectUntouched } = await openWatched(granted, `${origin}/`);
  const { concepts } = await openPanel(granted, page);
  const marks = async (name: string, word: string) => {
    const frame = page.frame({ name });
    expect(frame, name).not.toBeNull();
    if (frame) await expectMarks(frame, [word]);
  };
  await expectMarks(page, ['sciatica']);
  await marks('inner', 'neurogenic claudication');
  await marks('srcdoc', 'foot drop');
  await marks('blank', 'urinary retention');
  await marks('blob', 'saddle anesthesia');
  await expect.poll(concepts).toContain('foot-drop');
  await expectUntouched();
});

test('an old frameset is read frame by frame', async ({ granted, serve }) => {
  const { origin } = await serve({
    '/': '<html><head><title>Chart</title></head><frameset cols="50%,50%"><frame name="left" src="/left"><frame name="right" src="/right"></frameset></html>',
    '/left': NOTE('foot drop'),
    '/right': NOTE('sciatica'),
  });
  const { page, expectUntouched } = await openWatched(granted, `${origin}/`);
  const { concepts } = await openPanel(granted, page);
  for (const [name, word] of [
    ['left', 'foot drop'],
    ['right', 'sciatica'],
  ] as const) {
    const frame = page.frame({ name });
    expect(frame).not.toBeNull();
    if (frame) await expectMarks(frame, [word]);
  }
  await expect.poll(async () => (await concepts()).length).toBe(2);
  await expectUntouched();
});

test('a frame of an origin without a grant is not read, and named with a button', async ({
  granted,
  serve,
}) => {
  const far = await serve({ '/': NOTE('foot drop') });
  const near = await serve({
    '/': html(`<body><p>She reports sciatica.</p><iframe name="far" src="${far.elsewhere}/"></iframe>`),
  });
  const { page, expectUntouched } = await openWatched(granted, `${near.origin}/`);
  const { panel, concepts } = await openPanel(granted, page);
  await expectMarks(page, ['sciatica']);
  const host = far.elsewhere.replace('http://', '');
  await expect(panel.getByRole('button', { name: host })).toBeVisible();
  const frame = page.frame({ name: 'far' });
  expect(frame && (await marksIn(frame))).toEqual([]);
  expect((await concepts()).includes('foot-drop')).toBe(false);
  await expectUntouched();
});

test('sandboxed frames are read where the grant reaches, without scripts of their own', async ({
  granted,
  serve,
}) => {
  const { origin } = await serve({
    '/': html(`<body>
      <iframe name="mail" sandbox srcdoc="<p>She reports foot drop.</p>"></iframe>
      <iframe name="book" sandbox="allow-scripts" src="/book"></iframe>
      <iframe name="kept" sandbox="allow-same-origin" src="/kept"></iframe>`),
    '/book': NOTE('sciatica'),
    '/kept': NOTE('urinary retention'),
  });
  // Not watched from inside: a frame without scripts would complain of the watching.
  const page = await granted.context.newPage();
  const problems = collectProblems(page);
  await page.goto(`${origin}/`);
  await openPanel(granted, page);
  for (const [name, word] of [
    ['mail', 'foot drop'],
    ['book', 'sciatica'],
    ['kept', 'urinary retention'],
  ] as const) {
    const frame = page.frame({ name });
    expect(frame, name).not.toBeNull();
    if (frame) await expectMarks(frame, [word]);
  }
  expect(problems).toEqual([]);
});

test('a document under `Content-Security-Policy: sandbox` is read', async ({ granted, serve }) => {
  const { origin } = await serve({
    '/': { html: NOTE('foot drop'), headers: { 'content-security-policy': 'sandbox' } },
  });
  const { page } = await openWatched(granted, `${origin}/`);
  await openPanel(granted, page);
  await expectMarks(page, ['foot drop']);
});

test('frames that come later, or go on to another document, are read and listed like the first ones', async ({
  granted,
  serve,
}) => {
  const { origin } = await serve({
    '/': html(`<body><p>She reports sciatica.</p>
      <iframe name="outer" src="/outer"></iframe><div id="place"></div>`),
    '/outer': html(`<body><x-shell></x-shell><script>
      const root = document.querySelector('x-shell').attachShadow({ mode: 'closed' });
      root.innerHTML = '<iframe name="inner" src="/first"></iframe>';
    </script>`),
    '/first': NOTE('foot drop'),
    '/second': NOTE('urinary retention'),
    '/third': NOTE('saddle anesthesia'),
  });
  const { page, problems } = await openWatched(granted, `${origin}/`);
  const { concepts } = await openPanel(granted, page);
  await expect.poll(concepts).toEqual(['foot-drop', 'sciatica']);
  await page.frame({ name: 'inner' })?.goto(`${origin}/second`);
  await expect.poll(concepts).toEqual(['sciatica', 'urinary-retention']);
  await page.evaluate(() => {
    const [byAddress, written] = [0, 1].map(() => document.createElement('iframe'));
    if (!byAddress || !written) return;
    byAddress.src = '/third';
    document.getElementById('place')?.append(byAddress, written);
    written.contentDocument?.open();
    written.contentDocument?.write('<p>She reports neurogenic claudication.</p>');
    written.contentDocument?.close();
  });
  const all = ['neurogenic-claudication', 'saddle-anesthesia', 'sciatica', 'urinary-retention'];
  await expect.poll(concepts).toEqual(all);
  await page.evaluate(() => document.getElementById('place')?.replaceChildren());
  await expect.poll(concepts).toEqual(['sciatica', 'urinary-retention']);
  expect(problems).toEqual([]);
});
