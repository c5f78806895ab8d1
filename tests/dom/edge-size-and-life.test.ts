/** Time, size and the life of a page. docs/edge-cases.md lists the cases. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { start } from './support/start.ts';
import { untouched } from './support/untouched.ts';

afterEach(() => {
  document.body.innerHTML = '';
  scrollTo(0, 0);
});

const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

describe('time and size', () => {
  it('a reading does not feed itself: a page at rest causes no work', async () => {
    document.body.innerHTML = '<p>sciatica</p><div contenteditable>numbness</div>';
    const { reading, reader, updates } = await start();
    await wait(1_300);
    const before = { ...reading.stats(), texts: reader.texts.length, updates: updates.length };
    await wait(2_500);
    expect({ ...reading.stats(), texts: reader.texts.length, updates: updates.length }).toEqual(before);
  });

  it('a selection neither flickers nor causes reading', async () => {
    document.body.innerHTML = '<p>sciatica and numbness</p>';
    const { reader, marks } = await start();
    const before = reader.texts.length;
    await untouched(document, async () => {
      const selection = document.getSelection()!;
      for (let round = 0; round < 20; round++) {
        selection.selectAllChildren(document.querySelector('p')!);
        await wait(5);
        selection.removeAllRanges();
      }
    });
    expect(reader.texts).toHaveLength(before);
    expect(marks()).toHaveLength(2);
  });

  it('endless scrolling goes on being read, and what left is forgotten', async () => {
    document.body.innerHTML = '<main></main>';
    const main = document.querySelector('main')!;
    const { reading, words } = await start();
    for (let round = 0; round < 30; round++) {
      for (let i = 0; i < 20; i++) {
        const p = document.createElement('p');
        p.textContent = `comment ${round} ${i} sciatica`;
        main.append(p);
      }
      while (main.children.length > 100) main.firstElementChild?.remove();
      await wait(10);
    }
    await reading.whenIdle();
    expect(words()).toHaveLength(100);
    expect(reading.stats()).toMatchObject({ blocks: 100, mentions: 100 });
    expect(reading.stats().scopes).toBeLessThan(110);
  });

  it('ten thousand changes a second are read in calm, not one by one', async () => {
    document.body.innerHTML = '<p id=hot>sciatica</p><p>numbness</p>';
    const hot = document.querySelector('#hot')!.firstChild!;
    const { reading, reader, words } = await start();
    const before = reader.texts.length;
    for (let round = 0; round < 20; round++) {
      for (let i = 0; i < 500; i++) hot.nodeValue = `sciatica ${round} ${i}`;
      await wait(20);
    }
    await reading.whenIdle();
    expect(reader.texts.length - before).toBeLessThan(10);
    expect(words()).toEqual(['sciatica', 'numbness']);
  });

  it('a long page is read in slices and its first marks come first', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `<p>row ${i} with sciatica and words</p>`).join('');
    document.body.innerHTML = `<div>${rows}</div>`;
    document.body.getBoundingClientRect();
    const { updates } = await start();
    expect(updates.length).toBeGreaterThan(1);
    expect(updates[0]?.status.state).toBe('reading');
    // The first of all, and how many of them there is time for is the machine's business.
    expect(updates[0]?.changed[0]?.after).toBeNull();
    expect(updates.at(-1)?.status).toMatchObject({ state: 'ready', blocks: 20_000 });
  });

  it('a selection of a huge page works with marks on', async () => {
    document.body.innerHTML = Array.from({ length: 3_000 }, () => '<p>sciatica</p>').join('');
    await start();
    await untouched(document, async () => {
      document.getSelection()?.selectAllChildren(document.body);
      expect(String(document.getSelection()).length).toBeGreaterThan(20_000);
      document.getSelection()?.removeAllRanges();
    });
  });

  it('a virtual list is said to be partial once it recycles rows or states its length', async () => {
    document.body.innerHTML =
      '<div id=list style="height:100px;overflow:auto"><div id=rows style="height:9000px"></div></div>';
    const [list, rows] = [document.querySelector('#list')!, document.querySelector('#rows')!];
    const fill = (from: number) => {
      rows.replaceChildren(
        ...Array.from({ length: 5 }, (_, i) =>
          Object.assign(document.createElement('p'), { textContent: `sciatica ${from + i}` }),
        ),
      );
    };
    list.addEventListener('scroll', () => fill(Math.round(list.scrollTop)));
    fill(0);
    const { reading, updates, words } = await start();
    expect(updates.at(-1)?.status.isPartial).toBe(false);
    list.scrollTop = 2_000;
    await wait(100);
    await reading.whenIdle();
    await vi.waitFor(() => expect(updates.at(-1)?.status.isPartial).toBe(true), { timeout: 2_500 });
    expect(words()).toHaveLength(5);
  });

  it('stated row counts count', async () => {
    document.body.innerHTML = '<table aria-rowcount="900"><tr><td>sciatica</td></tr></table>';
    const { updates } = await start();
    await vi.waitFor(() => expect(updates.at(-1)?.status.isPartial).toBe(true), { timeout: 2_500 });
  });
});

describe('the end of a reading', () => {
  it('in the middle of its work leaves nothing and says nothing more', async () => {
    document.body.innerHTML = Array.from({ length: 20_000 }, () => '<p>sciatica</p>').join('');
    const control = new AbortController();
    const starting = start({ signal: control.signal });
    await wait(20);
    control.abort();
    const { marks, updates } = await starting;
    const said = updates.length;
    expect(marks()).toEqual([]);
    document.body.append('numbness');
    await wait(400);
    expect(updates).toHaveLength(said);
    expect([...CSS.highlights.keys()]).toEqual([]);
  });

  it('may be followed by another, and two at once do not disturb each other', async () => {
    document.body.innerHTML = '<p>sciatica</p>';
    const first = await start();
    const second = await start();
    expect(second.words()).toEqual(['sciatica']);
    first.abort();
    await wait(1_200);
    expect(second.marks()).toEqual(['ramus-symptom-affirmed: sciatica']);
  });

  it('a thousand routes later there are as many nodes and ranges as after one', async () => {
    document.body.innerHTML = '<main></main>';
    const main = document.querySelector('main')!;
    const { reading } = await start();
    const route = (n: number) => {
      main.innerHTML = `<h2>Visit ${n}</h2><p>sciatica</p><ul><li>numbness</li></ul><x-note></x-note>`;
    };
    route(0);
    await reading.whenIdle();
    const pick = () => {
      const { blocks, mentions, scopes, registeredRanges, shadowRoots, fields } = reading.stats();
      return { blocks, mentions, scopes, registeredRanges, shadowRoots, fields };
    };
    const before = pick();
    const gone = new WeakRef(main.querySelector('li')!);
    for (let n = 1; n <= 1_000; n++) {
      route(n);
      if (n % 100 === 0) await reading.whenIdle();
    }
    await wait(1_200);
    await reading.whenIdle();
    expect({ ...pick(), blocks: before.blocks }).toEqual(before);
    const collect: unknown = Reflect.get(globalThis, 'gc');
    if (typeof collect !== 'function') return;
    await vi.waitFor(() => {
      collect();
      expect(gone.deref()).toBeUndefined();
    });
  });
});
