/** Pages that are easily broken by a highlighter, and stay whole here. docs/edge-cases.md lists the cases. */
import { afterEach, describe, expect, it } from 'vitest';
import { start } from './support/start.ts';
import { untouched } from './support/untouched.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const frameTime = () => new Promise(resolve => requestAnimationFrame(resolve));

describe('the host page', () => {
  it('may re-render every token of a text while it streams in, as React does', async () => {
    document.body.innerHTML = '<div id=root></div>';
    const root = document.querySelector('#root')!;
    const { reading, words, marks } = await start();
    const tokens = 'She has sciatica and numbness and foot drop today'.split(' ');
    for (let count = 1; count <= tokens.length; count++) {
      root.replaceChildren(
        ...tokens.slice(0, count).map(token => {
          const span = document.createElement('span');
          span.textContent = `${token} `;
          return span;
        }),
      );
      await frameTime();
    }
    await reading.whenIdle();
    expect(words()).toEqual(['sciatica', 'numbness', 'foot drop']);
    expect(marks()).toHaveLength(4);
    expect(reading.stats().registeredRanges).toBe(4);
  });

  it('keeps the text nodes that a framework holds on to: none is split, joined or replaced', async () => {
    const first = document.createTextNode('foot ');
    const second = document.createTextNode('drop and sciatica');
    const p = document.createElement('p');
    p.append(first, '', second);
    document.body.append(p);
    await untouched(document, async () => {
      const { abort, reading } = await start();
      reading.jumpTo('none');
      abort();
    });
    expect([...p.childNodes]).toEqual([first, p.childNodes[1], second]);
    second.data = 'drop';
    first.data = 'left ';
    expect(p.textContent).toBe('left drop');
  });

  it('may recycle nodes for other text when its router changes the page', async () => {
    document.body.innerHTML = '<main><p>sciatica</p><p>numbness</p></main>';
    const { reading, words, marks } = await start();
    const [one, two] = document.querySelectorAll('p');
    history.replaceState(null, '', '#other');
    one!.firstChild!.nodeValue = 'foot drop';
    two!.firstChild!.nodeValue = 'nothing of note';
    await reading.whenIdle();
    expect(words()).toEqual(['foot drop']);
    expect(marks()).toEqual(['ramus-symptom-affirmed: foot drop']);
    history.replaceState(null, '', '#');
  });

  it('may keep data in hidden ordinary elements', async () => {
    document.body.innerHTML = '<div style="display:none" id=data>{"dx":"sciatica"}</div><p>numbness</p>';
    await untouched(document, async () => {
      const { words } = await start();
      expect(words()).toEqual(['numbness']);
    });
    expect(JSON.parse(document.querySelector('#data')!.textContent)).toEqual({ dx: 'sciatica' });
  });

  it('gets its own hover, click and key events over a marked word', async () => {
    document.body.innerHTML = '<p><span title="own">sciatica</span></p>';
    const seen: string[] = [];
    const span = document.querySelector('span')!;
    for (const name of ['pointermove', 'mouseover', 'pointerdown', 'click', 'keydown']) {
      // The real pointer may rest over the test page; its events are not the test's.
      span.addEventListener(name, ({ type, isTrusted, defaultPrevented }) => {
        if (!isTrusted) seen.push(`${type} ${defaultPrevented}`);
      });
    }
    await start();
    for (const event of [
      new PointerEvent('pointermove', { bubbles: true, cancelable: true }),
      new MouseEvent('mouseover', { bubbles: true, cancelable: true }),
      new PointerEvent('pointerdown', { bubbles: true, cancelable: true }),
      new MouseEvent('click', { bubbles: true, cancelable: true }),
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    ]) {
      span.dispatchEvent(event);
    }
    expect(seen).toEqual([
      'pointermove false',
      'mouseover false',
      'pointerdown false',
      'click false',
      'keydown false',
    ]);
  });

  it('may replace its whole body: marks come back once', async () => {
    document.body.innerHTML = '<p>sciatica</p>';
    const { reading, marks, words } = await start();
    document.body.innerHTML = '<p>sciatica again</p>';
    await reading.whenIdle();
    expect(words()).toEqual(['sciatica']);
    expect(marks()).toHaveLength(1);
    const body = document.createElement('body');
    body.innerHTML = '<p>sciatica anew</p>';
    const old = document.body;
    document.body = body;
    await reading.whenIdle();
    expect(marks()).toHaveLength(1);
    document.body = old;
  });

  it('finds no node of ours: nothing in the tree is marked with our name', async () => {
    document.body.innerHTML = '<p>sciatica</p>';
    await start();
    expect(document.documentElement.outerHTML.toLowerCase()).not.toContain('ramus');
    expect(document.querySelectorAll('body > *')).toHaveLength(1);
  });

  it('keeps its white-space nodes in tables and lists', async () => {
    document.body.innerHTML =
      '<table>\n <tr>\n <td>sciatica</td>\n </tr>\n</table><ul>\n <li>numbness</li>\n</ul>';
    const before = [...walk(document.body)];
    await untouched(document, async () => {
      const { marks } = await start();
      expect(marks()).toHaveLength(2);
    });
    expect([...walk(document.body)]).toEqual(before);
  });

  it('may clear the highlight registry: ours come back, its own stay', async () => {
    document.body.innerHTML = '<p>sciatica</p>';
    const { marks } = await start();
    CSS.highlights.clear();
    CSS.highlights.set('own', new Highlight());
    await new Promise(resolve => setTimeout(resolve, 1_200));
    expect(marks()).toHaveLength(1);
    expect(CSS.highlights.has('own')).toBe(true);
    CSS.highlights.delete('own');
  });

  it('may replace its list of adopted sheets: ours comes back behind its own', async () => {
    document.body.innerHTML = '<p>sciatica</p>';
    const { abort } = await start();
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    await new Promise(resolve => setTimeout(resolve, 1_200));
    expect(document.adoptedStyleSheets).toHaveLength(2);
    expect(document.adoptedStyleSheets[0]).toBe(own);
    abort();
    expect([...document.adoptedStyleSheets]).toEqual([own]);
    document.adoptedStyleSheets = [];
  });
});

function* walk(root: Node): Generator<Node> {
  for (const node of root.childNodes) {
    yield node;
    yield* walk(node);
  }
}
