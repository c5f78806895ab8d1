/** When style sheets are adopted, and how their rules reach what is marked. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HighlightRules } from '../../page/highlight-rules.ts';
import { CURRENT_NAME } from '../../page/style-names.ts';
import { DEFAULT_SETTINGS } from '../../page/types.ts';
import { start } from './support/start.ts';

const SYMPTOM = 'ramus-symptom-affirmed';
const STYLED = 'rgba(148, 87, 208, 0.13)';

afterEach(() => {
  document.body.innerHTML = '';
  document.adoptedStyleSheets = [];
  scrollTo(0, 0);
});

const groundOf = (element: Element | null | undefined, name = SYMPTOM) =>
  element && getComputedStyle(element, `::highlight(${name})`).backgroundColor;

const selectorsIn = (sheet: CSSStyleSheet | undefined) =>
  [...(sheet?.cssRules ?? [])].flatMap(media =>
    [...(media as CSSMediaRule).cssRules].map(rule => (rule as CSSStyleRule).selectorText ?? ''),
  );

/** As in Firefox, where the probe finds nothing at the body. */
function rulesHandedDownToNobody(): { rules: HighlightRules; control: AbortController } {
  const control = new AbortController();
  const { signal } = control;
  return {
    control,
    rules: new HighlightRules({ view: window, signal, isForPrint: () => false, probe: 'never-styled' }),
  };
}

describe('the style sheet', () => {
  it('is not adopted by a page without a mark, and is with the first one', async () => {
    document.body.innerHTML = '<p>Nothing here.</p>';
    const { reading } = await start();
    expect(document.adoptedStyleSheets).toHaveLength(0);
    document.querySelector('p')!.textContent = 'sciatica';
    await reading.whenIdle();
    await expect.poll(() => document.adoptedStyleSheets.length).toBe(1);
  });

  it('has its rules at the root where they are handed down, shadow roots included', async () => {
    document.body.innerHTML = '<p>sciatica</p><div></div>';
    const root = document.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>foot drop</p>';
    await start();
    await expect.poll(() => document.adoptedStyleSheets.length).toBe(1);
    expect(selectorsIn(document.adoptedStyleSheets[0])[0]).toMatch(/^:root::highlight/);
    expect(groundOf(root.querySelector('p'))).toBe(STYLED);
  });

  it('has them at every element, shadow roots included, where they are not', () => {
    document.body.innerHTML = '<p>sciatica</p><div></div>';
    const root = document.querySelector('div')!.attachShadow({ mode: 'open' });
    const { rules, control } = rulesHandedDownToNobody();
    rules.addRoot(root);
    rules.reach(SYMPTOM, document.querySelector('p')!);
    expect(document.adoptedStyleSheets).toHaveLength(0);
    rules.flush();
    expect(selectorsIn(document.adoptedStyleSheets[0])[0]).toMatch(/^::highlight/);
    expect(root.adoptedStyleSheets).toEqual(document.adoptedStyleSheets);
    expect(groundOf(document.body, CURRENT_NAME)).toBe('rgba(255, 193, 7, 0.45)');
    control.abort();
    expect(document.adoptedStyleSheets).toHaveLength(0);
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });
});

/** Ten elements each, of which one row in view is not what the browser should style anew at once. */
const VISITS = 2_000;
const visit = (id: number) =>
  `<section data-visit="${id}"><h3>Visit ${id}</h3><p>Has <b>foot</b> <i>drop</i>.</p>` +
  '<div><span>a</span><span>b</span><span>c</span><span>d</span></div></section>';
const visits = () => Array.from({ length: VISITS }, (_, id) => visit(id)).join('');
const visitOf = (id: number) => document.querySelector(`[data-visit="${id}"] p`);
const stylesSoon = (element: () => Element | null | undefined) =>
  expect.poll(() => groundOf(element())).toBe(STYLED);

describe('in a large document, rules', () => {
  beforeEach(() => {
    document.body.innerHTML = `<div>Menu</div><div><main>${visits()}</main></div>`;
  });

  it('stand at what is in view, and reach on when it is scrolled to', async () => {
    const { marks } = await start();
    await stylesSoon(() => visitOf(0));
    expect(marks()).toContain(`${SYMPTOM}: foot`);
    expect(groundOf(visitOf(1_000))).toBe('rgba(0, 0, 0, 0)');
    visitOf(1_000)!.scrollIntoView();
    await stylesSoon(() => visitOf(1_000));
    expect(groundOf(visitOf(500))).toBe('rgba(0, 0, 0, 0)');
  });

  it('are the few that marks in view ask for', async () => {
    await start();
    await stylesSoon(() => visitOf(0));
    const names = selectorsIn(document.adoptedStyleSheets[0]).filter(Boolean);
    expect(new Set(names.map(name => name.replace(/.*::/, '')))).toEqual(
      new Set([`highlight(${SYMPTOM})`, `highlight(${CURRENT_NAME})`]),
    );
  });

  it('find what is in view again before the next frame when the page puts something before it', async () => {
    const { reading } = await start();
    visitOf(1_000)!.scrollIntoView();
    await stylesSoon(() => visitOf(1_000));
    document.body.insertAdjacentHTML('afterbegin', '<div>banner</div>');
    expect(groundOf(visitOf(1_000))).toBe('rgba(0, 0, 0, 0)');
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(groundOf(visitOf(1_000))).toBe(STYLED);
    await reading.whenIdle();
    for (let more = 0; more < 400; more++) {
      document.querySelector('main')!.insertAdjacentHTML('afterbegin', visit(-1));
    }
    visitOf(1_000)!.scrollIntoView();
    await stylesSoon(() => visitOf(1_000));
  });

  it('reach what is appended to the last of a row, and what replaces all of it', async () => {
    const { reading } = await start();
    visitOf(VISITS - 1)!.scrollIntoView();
    await stylesSoon(() => visitOf(VISITS - 1));
    document.querySelector('main')!.insertAdjacentHTML('beforeend', visit(VISITS));
    expect(groundOf(visitOf(VISITS))).toBe(STYLED);
    document.body.innerHTML = `<article>${visits()}</article>`;
    scrollTo(0, 0);
    await reading.whenIdle();
    await stylesSoon(() => visitOf(0));
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('go by ids, which stay when something is put before them', async () => {
    document.body.innerHTML = `<form id="chart"><input name="id"><div>${visits()}</div></form>`;
    await start();
    await stylesSoon(() => visitOf(0));
    document.body.insertAdjacentHTML('afterbegin', '<form>banner</form>');
    expect(groundOf(visitOf(0))).toBe(STYLED);
  });

  it('stand in the shadow root that holds all of it', async () => {
    document.body.innerHTML = '<div></div>';
    const root = document.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<p>foot drop</p>${visits()}`;
    await start();
    await stylesSoon(() => root.querySelector('p'));
    await stylesSoon(() => root.querySelector('[data-visit="2"] p'));
    expect(groundOf(root.querySelector('[data-visit="1500"] p'))).toBe('rgba(0, 0, 0, 0)');
  });

  it('reach text that stands right beside everything else', async () => {
    document.body.innerHTML = `<main>Has foot drop.${visits()}</main>`;
    await start();
    await stylesSoon(() => document.querySelector('main'));
  });

  it('are put back when the page clears its list, written anew for paper, and gone at the end', async () => {
    const { reading, abort } = await start();
    await stylesSoon(() => visitOf(0));
    document.adoptedStyleSheets = [];
    await stylesSoon(() => visitOf(0));
    reading.setSettings({ ...DEFAULT_SETTINGS, print: true });
    const [media] = document.adoptedStyleSheets[0]?.cssRules ?? [];
    expect((media as CSSMediaRule).media.mediaText).toBe('all');
    abort();
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  it('stand at every element where they are not handed down', async () => {
    const { rules, control } = rulesHandedDownToNobody();
    rules.reach(SYMPTOM, visitOf(0)!);
    rules.flush();
    await expect.poll(() => selectorsIn(document.adoptedStyleSheets[0])[0]).toMatch(/^::highlight/);
    expect(document.adoptedStyleSheets).toHaveLength(1);
    control.abort();
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });
});
