/** When the style sheet is adopted, and how its rules reach every element. */
import { afterEach, describe, expect, it } from 'vitest';
import { highlightSheet } from '../../page/highlight-style.ts';
import { AdoptedSheet } from '../../page/sheets.ts';
import { CURRENT_NAME } from '../../page/style-names.ts';
import { start } from './support/start.ts';

afterEach(() => {
  document.body.innerHTML = '';
  document.adoptedStyleSheets = [];
});

const groundOf = (element: Element, name: string) =>
  getComputedStyle(element, `::highlight(${name})`).backgroundColor;

describe('the style sheet', () => {
  it('is not adopted by a page without a mark, and is with the first one', async () => {
    document.body.innerHTML = '<p>Nothing here.</p>';
    const { reading } = await start();
    expect(document.adoptedStyleSheets).toHaveLength(0);
    document.querySelector('p')!.textContent = 'sciatica';
    await reading.whenIdle();
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('has its rules at the root where they are handed down, shadow roots included', async () => {
    document.body.innerHTML = '<p>sciatica</p><div></div>';
    const root = document.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>foot drop</p>';
    await start();
    const [sheet] = document.adoptedStyleSheets;
    const [media] = [...sheet!.cssRules] as CSSMediaRule[];
    expect((media!.cssRules[0] as CSSStyleRule).selectorText).toMatch(/^:root::highlight/);
    expect(groundOf(root.querySelector('p')!, 'ramus-symptom-affirmed')).toBe('rgba(148, 87, 208, 0.13)');
  });

  it.each([
    ['at the root', CURRENT_NAME, true],
    // As in Firefox, where the probe finds nothing at the body.
    ['at every element', 'never-styled', false],
  ])('is written with its rules %s', (_where, probe, isInherited) => {
    const written: boolean[] = [];
    const text = (inherits: boolean) => {
      written.push(inherits);
      return highlightSheet({ print: false, inherits });
    };
    const sheet = new AdoptedSheet({ view: window, text, probe });
    sheet.adopt(document);
    expect(written).toEqual([]);
    sheet.use();
    expect(written.at(-1)).toBe(isInherited);
    expect(groundOf(document.body, CURRENT_NAME)).toBe('rgba(255, 193, 7, 0.45)');
    sheet.remove();
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });
});
