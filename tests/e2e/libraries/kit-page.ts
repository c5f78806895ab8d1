/** One page built with one library, driven as a person would, and all that can be seen of it after each act. */
import type { Page } from '@playwright/test';
import { HISTORY, LABELS, PLAN, SUMMARY } from '../../libraries/chart.ts';

declare global {
  interface Window {
    kit: { scroller?(): Element | null | undefined };
    kitReady: Promise<void>;
    snapshot: () => Snapshot;
  }
}

/** What the page is, as far as its own scripts and its user can tell. */
export type Snapshot = {
  html: string;
  values: string[];
  focus: string;
  selection: string;
  scroll: number[];
};

export type Act =
  | 'open'
  | 'tab'
  | 'tab back'
  | 'menu'
  | 'menu back'
  | 'dialog'
  | 'close'
  | 'scroll'
  | 'scroll back'
  | 'type';

/** Longer than the timers by which libraries end what they began: classes of a dialog that moves, a page freed for scrolling. */
const REST_MS = 500;
const LOOK_MS = 100;
const LOOKS_AT_MOST = 80;

/** Opens the page of a kit and waits until it stands. */
export async function openKit(page: Page, address: string): Promise<void> {
  await page.addInitScript(prepareSnapshots);
  await page.goto(address);
  await page.evaluate(() => window.kitReady);
  await page.getByText(SUMMARY).waitFor();
  await settle(page);
}

/** Does one thing that a user does; resolves when the page rests again. */
export async function act(page: Page, what: Act): Promise<void> {
  switch (what) {
    case 'open':
      break;
    case 'tab':
      await press(page, LABELS.history);
      await page.getByText(HISTORY).waitFor();
      break;
    case 'tab back':
      await press(page, LABELS.summary);
      await page.getByText(SUMMARY).waitFor();
      break;
    case 'menu':
      await press(page, LABELS.menu);
      await page.getByText(LABELS.choice).waitFor();
      break;
    case 'menu back':
      await page.keyboard.press('Escape');
      await page.getByText(LABELS.choice).waitFor({ state: 'hidden' });
      break;
    case 'dialog':
      await press(page, LABELS.plan);
      await page.getByText(PLAN).waitFor();
      break;
    case 'close':
      await press(page, LABELS.close);
      await page.getByText(PLAN).waitFor({ state: 'hidden' });
      break;
    case 'scroll':
      await scrollTo(page, 1);
      break;
    case 'scroll back':
      await scrollTo(page, 0);
      break;
    case 'type':
      await page.getByRole('textbox', { name: LABELS.field }).first().click();
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type(' Burning pain.', { delay: 10 });
      break;
  }
  await settle(page);
}

/** Where the label stands; parts with a shadow root take the press for what is inside them. */
function press(page: Page, label: string): Promise<void> {
  return page.getByText(label, { exact: true }).first().click({ force: true });
}

async function scrollTo(page: Page, part: number): Promise<void> {
  // Step by step: lists that show only what is in view fill themselves as they go.
  for (let step = 0; step < 4; step++) {
    await page.evaluate(to => {
      const scroller = window.kit.scroller?.();
      if (scroller) scroller.scrollTop = to * scroller.scrollHeight;
    }, part);
    await page.waitForTimeout(100);
  }
}

/** Waits until the page has looked the same for a while. */
export async function settle(page: Page): Promise<void> {
  let before = '';
  let restedMs = 0;
  for (let look = 0; look < LOOKS_AT_MOST && restedMs < REST_MS; look++) {
    const now = await page.evaluate(() => JSON.stringify(window.snapshot()));
    restedMs = now === before ? restedMs + LOOK_MS : 0;
    before = now;
    await page.waitForTimeout(LOOK_MS);
  }
}

/** Runs in the page's own world, before its scripts. */
export function prepareSnapshots(): void {
  const rootOf = (element: Element) => (element instanceof HTMLElement ? element.shadowRoot : null);

  // Libraries draw the names of their parts by chance and by the clock.
  let seed = 1;
  Math.random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  let drawn = 0;
  crypto.randomUUID = () => `00000000-0000-4000-8000-${String(++drawn).padStart(12, '0')}`;
  const PASSING = /rc-util-locker-\d+|<div class="ant-table-tbody-virtual-scrollbar [^>]*>/g;

  window.snapshot = () => {
    const values: string[] = [];
    const scroll: number[] = [];
    const html = serialise(document.documentElement).replaceAll(location.origin, '').replace(PASSING, '');
    let focused: Element | null = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return {
      html,
      values,
      scroll,
      focus: focused ? `${focused.localName}.${focused.className}` : '',
      selection: String(getSelection()),
    };

    /** Open shadow roots are part of what the page's scripts can see. */
    function serialise(element: Element): string {
      if ('value' in element) values.push(String(element.value));
      if (element.scrollTop > 0) scroll.push(Math.round(element.scrollTop));
      // Scripts that race write them in either order.
      const attributes = [...element.attributes]
        .map(({ name, value }) => ` ${name}="${value}"`)
        .sort()
        .join('');
      const shadow = rootOf(element);
      const inside = shadow ? `#shadow(${childrenOf(shadow)})` : '';
      return `<${element.localName}${attributes}>${inside}${childrenOf(element)}</>`;
    }

    function childrenOf(parent: ParentNode & Node): string {
      return [...parent.childNodes]
        .map(node => (node instanceof Element ? serialise(node) : `${node.nodeType}:${node.nodeValue}`))
        .join('|');
    }
  };
}

/** Where two snapshots differ first, with what stands around it; empty when they do not. */
export function differenceOf(before: Snapshot | undefined, after: Snapshot | undefined): string {
  const [a, b] = [JSON.stringify(before ?? null), JSON.stringify(after ?? null)];
  if (a === b) return '';
  let at = 0;
  while (a[at] === b[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 80);
  return `${around(a)} ≠ ${around(b)}`;
}
