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

  it('get the style sheet each, and lose it at the end', async () => {
    const { root } = host('<p>sciatica</p>');
    const { abort } = await start();
    expect(root.adoptedStyleSheets).toHaveLength(1);
    abort();
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });

  it('keep their sheet and their marks when they leave the document and come back', async () => {
    const { element, root } = host('<p>sciatica</p>');
    const { reading, marks } = await start();
    element.remove();
    await reading.whenIdle();
    expect(marks()).toEqual([]);
    document.body.append(element);
    await reading.whenIdle();
    expect(marks()).toEqual(['ramus-symptom-affirmed: sciatica']);
    expect(root.adoptedStyleSheets).toHaveLength(1);
  });
});
