import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { start } from './support/start.ts';

afterEach(() => {
  document.body.innerHTML = '';
  document.body.removeAttribute('class');
  document.head.querySelector('#of-the-page')?.remove();
});

/** Styles hang on any attribute. */
function styleByState(): void {
  const css = '[data-state=closed]{display:none}[aria-expanded=false]>*{display:none}';
  document.head.insertAdjacentHTML('beforeend', `<style id="of-the-page">${css}</style>`);
}

const WORDS = ['sciatica', 'numbness', 'foot drop', 'and', 'denies', 'Family history'];
const TAGS = ['p', 'div', 'span', 'b', 'ul', 'h3', 'br', 'nav', 'section', 'details', 'summary'];

type Change = { what: number; where: number; word: number; tag: number };
const changeArbitrary = fc.record({
  what: fc.nat(12),
  where: fc.nat(1000),
  word: fc.nat(5),
  tag: fc.nat(TAGS.length - 1),
});

/** One arbitrary thing that a page may do to itself. */
function apply({ what, where, word, tag }: Change): void {
  const all = [document.body, ...document.body.querySelectorAll('*')];
  const target = all[where % all.length] ?? document.body;
  const text = `${WORDS[word]} `;
  const element = document.createElement(TAGS[tag] ?? 'p');
  element.textContent = text;
  const isBody = target === document.body;
  if (what === 0) target.append(element);
  else if (what === 1) target.prepend(text);
  else if (what === 2)
    target.insertBefore(element, target.childNodes[where % (target.childNodes.length + 1)] ?? null);
  else if (what === 3 && !isBody) target.remove();
  else if (what === 4 && !isBody) target.toggleAttribute('hidden');
  else if (what === 5 && target.firstChild?.nodeType === 3) target.firstChild.nodeValue += text;
  else if (what === 6 && !isBody) document.body.append(target);
  else if (what === 12 && !isBody) target.parentElement?.prepend(target);
  else if (what === 7 && !isBody) target.replaceChildren(text, element, text);
  else if (what === 8 && target instanceof HTMLElement && !isBody) {
    target.style.display = target.style.display === 'block' ? 'inline' : 'block';
  } else if (what === 9) document.querySelector('details')?.toggleAttribute('open');
  else if (what === 10 && !isBody)
    target.setAttribute('data-state', target.getAttribute('data-state') === 'closed' ? 'open' : 'closed');
  else if (what === 11 && !isBody)
    target.setAttribute('aria-expanded', `${target.getAttribute('aria-expanded') === 'false'}`);
}

describe('following changes', () => {
  it('comes to what a new reading would find, whatever the page does', async () => {
    styleByState();
    const scenario = fc.array(fc.array(changeArbitrary, { maxLength: 12 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(scenario, async batches => {
        document.body.innerHTML =
          '<div><p>sciatica</p><p>numbness <b>foot</b> drop</p><details>sciatica<summary>foot drop</summary></details></div>';
        const followed = await start();
        for (const batch of batches) {
          for (const change of batch) apply(change);
          await followed.reading.whenIdle();
        }
        const marks = followed.marks();
        const plain = (given: typeof followed) =>
          given.mentions().map(({ surface, assertion }) => [surface, assertion]);
        const stats = followed.reading.stats();
        followed.abort();
        const fresh = await start();
        const { blocks, characters, mentions, scopes } = fresh.reading.stats();
        const expected = fresh.marks();
        fresh.abort();
        expect(plain(followed)).toEqual(plain(fresh));
        expect(marks).toEqual(expected);
        expect(stats).toMatchObject({ blocks, characters, mentions, scopes });
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it('keeps the ids of mentions whose block is read again', async () => {
    document.body.innerHTML = '<p>sciatica and numbness</p>';
    const { reading, mentions } = await start();
    const before = mentions().map(({ id }) => id);
    document.querySelector('p')!.append(', then foot drop');
    await reading.whenIdle();
    expect(
      mentions()
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(before);
  });

  it('sees what a class shows and hides, on the element and far below', async () => {
    const style = document.createElement('style');
    style.textContent = '.tab{display:none} .on .tab{display:block}';
    document.head.append(style);
    document.body.innerHTML = '<main><section><p class=tab>sciatica</p></section></main>';
    const { reading, words } = await start();
    expect(words()).toEqual([]);
    document.body.className = 'on';
    await reading.whenIdle();
    expect(words()).toEqual(['sciatica']);
    document.body.className = '';
    await reading.whenIdle();
    expect(words()).toEqual([]);
    style.remove();
  });

  it('sees tabs that only a radio button switches', async () => {
    const style = document.createElement('style');
    style.textContent = '.panel{display:none} #r:checked ~ .panel{display:block}';
    document.head.append(style);
    document.body.innerHTML = '<input type=radio id=r><div class=panel><p>foot drop</p></div>';
    const { reading, words } = await start();
    document.querySelector<HTMLElement>('#r')?.click();
    await reading.whenIdle();
    expect(words()).toEqual(['foot drop']);
    style.remove();
  });

  it('costs one look at a thousand siblings that are added one by one', async () => {
    document.body.innerHTML = '<ul></ul>';
    const { reading, reader } = await start();
    const list = document.querySelector('ul')!;
    for (let i = 0; i < 1000; i++)
      list.append(Object.assign(document.createElement('li'), { textContent: `item ${i}` }));
    await reading.whenIdle();
    expect(reader.texts).toHaveLength(1000);
  });

  it('finds what a page writes into a new document element', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument!;
    inner.body.innerHTML = '<p>sciatica</p>';
    const { reading, words } = await start({ document: inner });
    const html = inner.createElement('html');
    html.innerHTML = '<body><p>numbness</p></body>';
    inner.replaceChild(html, inner.documentElement);
    await reading.whenIdle();
    expect(words()).toEqual(['numbness']);
  });
});
