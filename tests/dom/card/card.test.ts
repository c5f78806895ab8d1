import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DEFAULT_SETTINGS } from '../../../page/types.ts';
import { start } from '../support/start.ts';
import { untouched } from '../support/untouched.ts';

/** Our host: the child of the document element that is neither head nor body. */
function host(): Element | undefined {
  return [...document.documentElement.children].find(({ localName }) => localName === 'div');
}

/** A real pointer event, as the page would see it. */
function pointTo(element: Element): void {
  const { left, top, height } = element.getBoundingClientRect();
  element.dispatchEvent(
    new PointerEvent('pointermove', {
      clientX: left + 5,
      clientY: top + height / 2,
      bubbles: true,
      composed: true,
    }),
  );
}

const shown = () => vi.waitFor(() => expect(host()).toBeDefined());
const gone = () => vi.waitFor(() => expect(host()).toBeUndefined());

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the hover card', () => {
  it('opens where the pointer rests on a mark, and goes when it leaves', async () => {
    document.body.innerHTML = '<p><span id=a>sciatica</span></p><p id=b>elsewhere</p>';
    await start();
    const act = async () => {
      pointTo(document.querySelector('#a')!);
      await shown();
      pointTo(document.querySelector('#b')!);
      await gone();
    };
    await untouched(document, act, ({ target }) => target === document.documentElement);
    expect(host()).toBeUndefined();
  });

  it('opens by a call, shows itself in the top layer, and closes on Escape', async () => {
    document.body.innerHTML = '<p>Denies saddle anesthesia</p>';
    const { reading, mentions } = await start();
    expect(reading.showCardAt(mentions()[0]!.id)).toBe(true);
    expect(host()?.matches(':popover-open')).toBe(true);
    expect(host()?.shadowRoot, 'closed to the page').toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(host()).toBeUndefined();
  });

  it('is not reached by the styles of the page', async () => {
    const style = document.createElement('style');
    style.textContent =
      '* { opacity: 0.2 !important; margin: 40px !important } div { display: none !important }';
    document.head.append(style);
    document.body.innerHTML = '<p>sciatica</p>';
    const { reading, mentions } = await start();
    style.remove();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets];
    document.head.append(style);
    expect(reading.showCardAt(mentions()[0]!.id)).toBe(true);
    const { opacity, marginTop, display } = getComputedStyle(host()!);
    expect({ opacity, marginTop, display }).toEqual({ opacity: '1', marginTop: '0px', display: 'block' });
    style.remove();
  });

  it('takes neither focus nor selection', async () => {
    document.body.innerHTML = '<p>sciatica</p><input value="abc" style="margin-top:400px">';
    const input = document.querySelector('input')!;
    input.focus();
    input.setSelectionRange(1, 2);
    const { reading, mentions } = await start();
    expect(reading.showCardAt(mentions()[0]!.id)).toBe(true);
    expect(document.activeElement).toBe(input);
    expect([input.selectionStart, input.selectionEnd]).toEqual([1, 2]);
  });

  it('stays away from the editor that has the focus', async () => {
    document.body.innerHTML = '<div contenteditable style="height:600px"><span id=a>sciatica</span></div>';
    document.querySelector<HTMLElement>('[contenteditable]')?.focus();
    const { reading, mentions } = await start();
    pointTo(document.querySelector('#a')!);
    await new Promise(resolve => setTimeout(resolve, 500));
    expect(host()).toBeUndefined();
    expect(reading.showCardAt(mentions()[0]!.id)).toBe(false);
  });

  it('goes with typing, with scrolling, with a press elsewhere and with the reading', async () => {
    document.body.innerHTML = '<p>sciatica</p><input>';
    const { reading, mentions, abort } = await start();
    const show = () => expect(reading.showCardAt(mentions()[0]!.id)).toBe(true);
    show();
    document.querySelector('input')?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(host()).toBeUndefined();
    show();
    document.dispatchEvent(new Event('scroll'));
    expect(host()).toBeUndefined();
    show();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(host()).toBeUndefined();
    show();
    abort();
    expect(host()).toBeUndefined();
  });

  it('opens nothing while it is switched off', async () => {
    document.body.innerHTML = '<p><span id=a>sciatica</span></p>';
    await start({ settings: { ...DEFAULT_SETTINGS, hoverCard: false } });
    pointTo(document.querySelector('#a')!);
    await new Promise(resolve => setTimeout(resolve, 500));
    expect(host()).toBeUndefined();
  });

  it('shows for a mark inside a shadow root', async () => {
    document.body.innerHTML = '<div id=h></div>';
    const root = document.querySelector('#h')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p><span>sciatica</span></p>';
    await start();
    pointTo(root.querySelector('span')!);
    await shown();
  });

  it('calls back from its button and closes', async () => {
    document.body.innerHTML = '<p>sciatica</p>';
    const attach = vi.spyOn(Element.prototype, 'attachShadow');
    const { reading, mentions, opened } = await start();
    reading.showCardAt(mentions()[0]!.id);
    const root = attach.mock.results[0]?.value as ShadowRoot;
    attach.mockRestore();
    expect(root.textContent).toContain('Read as affirmed');
    expect(root.textContent).toContain('About sciatica.');
    root.querySelector('button')?.click();
    expect(opened).toEqual(['sciatica']);
    expect(host()).toBeUndefined();
  });

  it('opens for someone who steps to a mark by keys, once the page has scrolled there', async () => {
    document.body.innerHTML = '<p>sciatica</p><div style="height:3000px"></div><p>numbness</p>';
    const { reading, mentions } = await start();
    expect(reading.stepTo(mentions()[1]!.id)).toBe(true);
    await shown();
    expect(document.activeElement).toBe(document.body);
    await userEvent.keyboard('{Escape}');
    expect(host()).toBeUndefined();
    scrollTo(0, 0);
  });

  it('does not open for a step when the next key comes first', async () => {
    document.body.innerHTML = '<p>sciatica</p>';
    const { reading, mentions } = await start();
    expect(reading.stepTo(mentions()[0]!.id)).toBe(true);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    expect(host()).toBeUndefined();
    expect(reading.stepTo(mentions()[0]!.id)).toBe(true);
    await shown();
  });

  it('does not open by keys either where cards are turned off', async () => {
    document.body.innerHTML = '<p>sciatica</p>';
    const { reading, mentions } = await start({ settings: { ...DEFAULT_SETTINGS, hoverCard: false } });
    expect(reading.stepTo(mentions()[0]!.id)).toBe(true);
    await new Promise(resolve => setTimeout(resolve, 200));
    expect(host()).toBeUndefined();
  });

  it('says nothing for mentions that are gone or out of view', async () => {
    document.body.innerHTML = '<p>sciatica</p><div style="height:3000px"></div><p>numbness</p>';
    const { reading, mentions } = await start();
    expect(reading.showCardAt(mentions()[1]!.id)).toBe(false);
    expect(reading.showCardAt('no/such/0')).toBe(false);
  });
});
