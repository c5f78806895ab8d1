/** Pages that change under the reading: lists that recycle, scrolls without end, routes, streams. */
import { expect, expectMarks, html, marksIn, openPanel, openWatched, test } from './site-page.ts';

/** Rows of 40 px; only those in view stand in the document. Row 300 says foot drop, row 2 sciatica. */
const VIRTUAL_LIST = html(
  `<body><div id="list" role="grid"><div id="all"></div></div><script>
  const list = document.getElementById('list'), all = document.getElementById('all');
  const words = { 2: 'She reports sciatica.', 300: 'She reports foot drop.' };
  function draw() {
    const first = Math.floor(list.scrollTop / 40);
    all.replaceChildren(...Array.from({ length: 12 }, (_, i) => {
      const row = document.createElement('div');
      row.setAttribute('role', 'row');
      row.style.cssText = 'position:absolute;height:40px;top:' + (first + i) * 40 + 'px';
      row.textContent = words[first + i] ?? 'Row ' + (first + i) + '.';
      return row;
    }));
  }
  list.addEventListener('scroll', draw);
  draw();
</script>`,
  '<style>#list{height:400px;overflow:auto}#all{height:20000px;position:relative}</style>',
);

test('a virtual list: what is in view is listed, the rest is said to be missing', async ({
  granted,
  serve,
}) => {
  const { origin } = await serve({ '/': VIRTUAL_LIST });
  const { page } = await openWatched(granted, `${origin}/`);
  const { panel, concepts } = await openPanel(granted, page);
  await expectMarks(page, ['sciatica']);
  await page.evaluate(() => document.getElementById('list')?.scrollTo({ top: 297 * 40 }));
  await expectMarks(page, ['foot drop']);
  await expect.poll(concepts).toEqual(['foot-drop']);
  await page.evaluate(() => document.getElementById('list')?.scrollTo({ top: 0 }));
  await expectMarks(page, ['sciatica']);
  await expect(panel.getByText('Only the visible part of a long list', { exact: false })).toBeAttached();
});

test('infinite scroll: late comments are marked, early ones let go, nothing shakes', async ({
  granted,
  serve,
}) => {
  const { origin } = await serve({
    '/': html(`<body><main id="feed"></main><script>
      let next = 0;
      window.more = () => {
        for (let i = 0; i < 50; i++) {
          const post = document.createElement('p');
          post.textContent = 'Post ' + next++ + ': she reports foot drop.';
          feed.append(post);
        }
      };
      more();
    </script>`),
  });
  const { page } = await openWatched(granted, `${origin}/`);
  const { panel } = await openPanel(granted, page);
  const listed = () => panel.locator('[data-concept="foot-drop"]').getAttribute('data-count');
  for (let times = 0; times < 8; times++) {
    await page.evaluate('window.more(); window.scrollTo(0, document.body.scrollHeight)');
    await expect.poll(listed).toBe(`${(times + 2) * 50}`);
  }
  const inView = () =>
    page.evaluate(() => {
      const seen = (range: AbstractRange) => {
        const box = (range as Range).getBoundingClientRect();
        return box.bottom > 0 && box.top < innerHeight;
      };
      const ranges = [
        ...(CSS.highlights.get('ramus-symptom-affirmed-flag') ?? []),
        ...(CSS.highlights.get('ramus-symptom-affirmed') ?? []),
      ];
      const posts = [...document.querySelectorAll('p')].filter(post => {
        const box = post.getBoundingClientRect();
        return box.top > 0 && box.bottom < innerHeight;
      });
      return { unmarked: Math.max(0, posts.length - ranges.filter(seen).length), registered: ranges.length };
    });
  await expect.poll(async () => (await inView()).unmarked).toBe(0);
  expect((await inView()).registered).toBeLessThan(250);
  const heights = await page.evaluate(async () => {
    const seen = new Set<string>();
    for (let frame = 0; frame < 30; frame++) {
      await new Promise(resolve => requestAnimationFrame(resolve));
      seen.add(`${document.body.scrollHeight} ${window.scrollY}`);
    }
    return seen.size;
  });
  expect(heights).toBe(1);
});

test('`innerHTML` replaced and routes changed: marks are those of the page as it is', async ({
  granted,
  serve,
}) => {
  const { origin } = await serve({ '/': html('<body><main><p>She reports foot drop.</p></main>') });
  const { page } = await openWatched(granted, `${origin}/`);
  const { concepts } = await openPanel(granted, page);
  await expectMarks(page, ['foot drop']);
  await page.evaluate(() => {
    document.body.innerHTML = '<section><p>She reports sciatica.</p></section>';
    history.pushState({}, '', '/patients/2');
  });
  await expectMarks(page, ['sciatica']);
  await expect.poll(concepts).toEqual(['sciatica']);
  // The same text nodes with other words in them, as a router that recycles leaves them.
  await page.evaluate(() => {
    const text = document.querySelector('p')?.firstChild;
    if (text) text.nodeValue = 'No urinary retention. She reports saddle anesthesia.';
  });
  await expectMarks(page, ['saddle anesthesia', 'urinary retention']);
  await expect.poll(concepts).toEqual(['saddle-anesthesia', 'urinary-retention']);
});

test('text that streams in word by word: no wrong word is ever marked', async ({ granted, serve }) => {
  const { origin } = await serve({ '/': html('<body><p id="answer"></p>') });
  const { page } = await openWatched(granted, `${origin}/`);
  await openPanel(granted, page);
  const wrong = await page.evaluate(async () => {
    const answer = document.getElementById('answer');
    const words = 'She reports foot drop and sciatica since the fall, no urinary retention. '
      .repeat(6)
      .split(' ');
    const allowed = new Set(['foot drop', 'sciatica', 'urinary retention']);
    const wrong = new Set<string>();
    for (let i = 1; i <= words.length; i++) {
      if (answer) answer.innerHTML = `<span>${words.slice(0, i).join('</span> <span>')}</span>`;
      await new Promise(resolve => requestAnimationFrame(resolve));
      // Joined per mention: a phrase over two elements is painted as two ranges.
      for (const [name, ranges] of CSS.highlights) {
        if (!name.startsWith('ramus-')) continue;
        const text = [...ranges].map(String).join(' ').trim();
        for (const word of text
          .replaceAll(/foot drop|sciatica|urinary retention/g, ' ')
          .trim()
          .split(/\s+/)) {
          if (word && ![...allowed].some(one => one.split(' ').includes(word))) wrong.add(word);
        }
      }
    }
    return [...wrong];
  });
  expect(wrong).toEqual([]);
  await expect.poll(async () => (await marksIn(page)).filter(word => word === 'sciatica').length).toBe(6);
});
