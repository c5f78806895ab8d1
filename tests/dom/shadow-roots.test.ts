import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { start } from './support/start.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function host(html: string, mode: ShadowRootMode = 'open'): { element: HTMLElement; root: ShadowRoot } {
  const element = document.createElement('x-chart');
  document.body.append(element);
  const root = element.attachShadow({ mode });
  root.innerHTML = html;
  return { element, root };
}

/** One thing that may happen to what stands in a host. */
function deal(element: HTMLElement, move: { what: number; child: number; slot: string }): void {
  const child = element.children[move.child % Math.max(1, element.children.length)];
  if (move.what === 0) element.insertAdjacentHTML('afterbegin', '<p>foot drop</p>');
  else if (!child) element.append('numbness ');
  else if (move.what === 1) child.slot = move.slot;
  else if (move.what === 2) element.append(child);
  else if (move.what === 3) element.prepend(child);
  else if (move.what === 4) child.remove();
  else child.append(' sciatica');
}

describe('shadow roots', () => {
  it('are read where they are rendered, with slotted text in its slot', async () => {
    const { element } = host('<p>sciatica</p><slot></slot><p>foot drop</p>');
    element.append('numbness');
    document.body.append('MRI');
    const { words, marks } = await start();
    expect(words()).toEqual(['sciatica', 'numbness', 'foot drop', 'MRI']);
    expect(marks()).toHaveLength(4);
  });

  it('hide what is given no slot', async () => {
    const { element } = host('<p>sciatica</p>');
    element.append('numbness');
    expect((await start()).words()).toEqual(['sciatica']);
  });

  it('are watched, and their slots', async () => {
    const { element, root } = host('<p>sciatica</p><slot></slot>');
    const { reading, words } = await start();
    root.querySelector('p')!.textContent = 'foot drop';
    await reading.whenIdle();
    expect(words()).toEqual(['foot drop']);
    const p = Object.assign(document.createElement('p'), { textContent: 'numbness' });
    element.append(p);
    await reading.whenIdle();
    expect(words()).toEqual(['foot drop', 'numbness']);
    p.remove();
    await reading.whenIdle();
    expect(words()).toEqual(['foot drop']);
  });

  it('are opened when closed, by the function that is handed in and with HTML elements only', async () => {
    const { element, root } = host('<p>sciatica</p><slot></slot>', 'closed');
    element.append('numbness');
    document.body.append(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
    const asked: Element[] = [];
    const openShadowRoot = (one: HTMLElement) => {
      asked.push(one);
      return one === element ? root : null;
    };
    const { words, reading } = await start({ openShadowRoot });
    expect(words()).toEqual(['sciatica', 'numbness']);
    expect(asked.every(one => one instanceof HTMLElement)).toBe(true);
    root.querySelector('p')!.textContent = 'MRI';
    await reading.whenIdle();
    expect(words()).toEqual(['MRI', 'numbness']);
  });

  it('may hold the whole app: marks stay', async () => {
    const { root } = host('<main><h3>HPI</h3><p>sciatica</p></main>');
    const { reading, marks } = await start();
    for (let round = 0; round < 3; round++) {
      root.querySelector('h3')!.textContent = `HPI ${round}`;
      await reading.whenIdle();
      expect(marks()).toEqual(['ramus-symptom-affirmed: sciatica']);
    }
  });

  it('are found when they are attached late, nested ones and their changes too', async () => {
    document.body.innerHTML = '<x-late></x-late>';
    const { reading, words } = await start();
    const outer = document.querySelector('x-late')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<p>sciatica</p><x-inner></x-inner>';
    await new Promise(resolve => setTimeout(resolve, 1_200));
    await reading.whenIdle();
    expect(words()).toEqual(['sciatica']);
    const inner = outer.querySelector('x-inner')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<p>numbness</p>';
    await new Promise(resolve => setTimeout(resolve, 1_200));
    await reading.whenIdle();
    expect(words()).toEqual(['sciatica', 'numbness']);
    inner.querySelector('p')!.textContent = 'foot drop';
    await reading.whenIdle();
    expect(words()).toEqual(['sciatica', 'foot drop']);
  });

  it.each(['open', 'closed'] as const)(
    'deal their slots anew, whatever moves (%s)',
    async mode => {
      const moves = fc.array(
        fc.array(fc.record({ what: fc.nat(5), child: fc.nat(9), slot: fc.constantFrom('', 'a', 'none') }), {
          maxLength: 8,
        }),
        { minLength: 1, maxLength: 3 },
      );
      await fc.assert(
        fc.asyncProperty(moves, async batches => {
          document.body.innerHTML = '';
          const slots = '<div><slot></slot></div><p>sciatica</p><slot name="a"></slot><p>end</p>';
          const { element, root } = host(slots, mode);
          element.innerHTML = '<p>numbness</p><i>foot</i> drop <b slot="a">MRI </b><p slot="a">sciatica</p>';
          const openShadowRoot = (one: HTMLElement) => (one === element ? root : null);
          const followed = await start({ openShadowRoot });
          for (const batch of batches) {
            for (const move of batch) deal(element, move);
            await followed.reading.whenIdle();
          }
          const [words, marks] = [followed.words(), followed.marks()];
          followed.abort();
          const fresh = await start({ openShadowRoot });
          const expected = [fresh.words(), fresh.marks()];
          fresh.abort();
          expect([words, marks]).toEqual(expected);
        }),
        {
          numRuns: 12,
          examples: [
            // A slotted element that follows others in the document, and none of them in its slot.
            [
              [
                [
                  { what: 0, child: 0, slot: '' },
                  { what: 2, child: 0, slot: '' },
                  { what: 5, child: 7, slot: '' },
                ],
                [],
              ],
            ],
            [
              [
                [
                  { what: 3, child: 3, slot: '' },
                  { what: 5, child: 2, slot: '' },
                ],
              ],
            ],
          ],
        },
      );
    },
    120_000,
  );

  it('have their marks styled by the rules of the document, and hold nothing of ours', async () => {
    const { root } = host('<p>sciatica</p>');
    const { abort } = await start();
    const ground = () =>
      getComputedStyle(root.querySelector('p')!, '::highlight(ramus-symptom-affirmed)').backgroundColor;
    await expect.poll(ground).toBe('rgba(148, 87, 208, 0.13)');
    expect(root.adoptedStyleSheets).toHaveLength(0);
    abort();
    expect(ground()).toBe('rgba(0, 0, 0, 0)');
  });

  it('keep their marks when they leave the document and come back', async () => {
    const { element } = host('<p>sciatica</p>');
    const { reading, marks } = await start();
    element.remove();
    await reading.whenIdle();
    expect(marks()).toEqual([]);
    document.body.append(element);
    await reading.whenIdle();
    expect(marks()).toEqual(['ramus-symptom-affirmed: sciatica']);
  });
});
