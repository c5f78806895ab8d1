/** Where the rules for the marks stand, so that they reach what is marked and cost the page least. */
import { highlightSheet } from './highlight-style.ts';
import type { View } from './paint.ts';
import { type PlacedRange, RangeSet } from './range-set.ts';
import { AdoptedSheets, type Root } from './sheets.ts';
import { sizeOf } from './sibling-range.ts';
import { ALL_NAMES, CURRENT_NAME } from './style-names.ts';
import { WeakList } from './weak-list.ts';

/** With more elements than this, styling all of them anew takes longer than 25 ms. */
const LARGE = 8_000;
/** As many as are styled anew in about 8 ms. */
const AT_ONCE = 3_000;

/**
 * - `nowhere`: there is no mark yet, and a page without one pays nothing.
 * - `root`: at the document element. The browser hands them down to every element, shadow roots included,
 *   for which it styles all of them anew, in one task that nobody can divide.
 * - `ranges`: in a large document, only at the elements around what is in view (`sibling-range.ts`).
 * - `everywhere`: at every element, where highlight styles are not handed down (Firefox).
 */
type Where = 'nowhere' | 'root' | 'ranges' | 'everywhere';

export type HighlightRulesOptions = {
  view: View;
  signal: AbortSignal;
  /** Whether marks are wanted on paper. */
  isForPrint(): boolean;
  /** A highlight that has a ground wherever the rules reach. */
  probe?: string;
};

export class HighlightRules {
  readonly #options: HighlightRulesOptions;
  readonly #sheets = new AdoptedSheets();
  readonly #shadowRoots = new WeakList<ShadowRoot>();
  readonly #ranges = new RangeSet(AT_ONCE);
  readonly #sheetOf = new Map<PlacedRange, CSSStyleSheet>();
  /** The sheet of `root` and `everywhere`. */
  readonly #sheet: CSSStyleSheet;
  #where: Where = 'nowhere';
  /** What is marked by now: the rules of a range are few, since the page's own styling asks each of them. */
  readonly #names = new Set<string>([CURRENT_NAME]);
  #hasNewName = false;
  #isAsked = false;
  readonly #waiting = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: HighlightRulesOptions) {
    this.#options = options;
    this.#sheet = new options.view.CSSStyleSheet();
    options.signal.addEventListener('abort', () => this.#remove());
  }

  /** From now on, a shadow root of the document is styled too. */
  addRoot(root: ShadowRoot): void {
    this.#shadowRoots.add(root);
    if (this.#where === 'everywhere') this.#sheets.put(this.#sheet, root);
  }

  /** There is a mark of this name in this element. It gets its style in a task of its own. */
  reach(name: string, element: Element): void {
    if (this.#where === 'root' || this.#where === 'everywhere') return;
    if (!this.#names.has(name)) {
      this.#names.add(name);
      this.#hasNewName = true;
    } else if (this.#ranges.holds(element)) return;
    this.#waiting.add(element);
    this.#timer ??= setTimeout(() => this.flush());
  }

  /** What waits gets its style now. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    if (waiting.length === 0) return;
    if (this.#where === 'nowhere') this.#begin();
    if (this.#hasNewName && this.#where === 'ranges') this.rewrite();
    this.#hasNewName = false;
    for (const element of waiting) this.#reachByRange(element);
  }

  /** Gives true when what is in view is to be reached again, because the page moved its elements about. */
  noteRecords(records: readonly MutationRecord[]): boolean {
    const moved = this.#ranges.takeMoved(records);
    for (const range of moved ?? []) {
      const sheet = this.#sheetOf.get(range);
      if (sheet) this.#sheets.takeOut(sheet);
      this.#sheetOf.delete(range);
    }
    return moved !== null;
  }

  /** Write the rules anew. */
  rewrite(): void {
    if (this.#where === 'root') this.#write(this.#sheet, [':root'], ALL_NAMES);
    if (this.#where === 'everywhere') this.#write(this.#sheet, [''], ALL_NAMES);
    for (const [{ selectors }, sheet] of this.#sheetOf) this.#write(sheet, selectors, this.#names);
  }

  /** Put them back where the page replaced its lists. */
  restore(): void {
    this.#sheets.restore();
  }

  #begin(): void {
    const { document } = this.#options.view;
    if (sizeOf(document.documentElement, LARGE) > LARGE) {
      this.#where = 'ranges';
      return;
    }
    this.#where = 'root';
    this.rewrite();
    this.#sheets.put(this.#sheet, document);
    if (!document.body || !this.#hasGround(document.body)) this.#standEverywhere();
  }

  #standEverywhere(): void {
    for (const sheet of this.#sheetOf.values()) this.#sheets.takeOut(sheet);
    this.#sheetOf.clear();
    this.#ranges.clear();
    this.#where = 'everywhere';
    this.rewrite();
    const roots: Root[] = [this.#options.view.document, ...this.#shadowRoots];
    for (const root of roots) this.#sheets.put(this.#sheet, root);
  }

  #reachByRange(element: Element): void {
    if (this.#where !== 'ranges' || !element.isConnected || this.#ranges.holds(element)) return;
    const range = this.#ranges.addAround(element);
    const sheet = new this.#options.view.CSSStyleSheet();
    this.#write(sheet, range.selectors, this.#names);
    this.#sheetOf.set(range, sheet);
    this.#sheets.put(sheet, range.parent.getRootNode() as Root);
    this.#askWhetherHandedDown(element);
  }

  /**
   * Asked once, of the first element that is no member of a range itself, and after the next frame: to ask
   * sooner makes the browser style the page within our own task.
   */
  #askWhetherHandedDown(element: Element): void {
    if (this.#isAsked) return;
    const below = this.#ranges.isMember(element) ? element.firstElementChild : element;
    if (!below) return;
    this.#isAsked = true;
    const ask = () => {
      if (this.#options.signal.aborted || !below.isConnected) this.#isAsked = false;
      else if (!this.#hasGround(below)) this.#standEverywhere();
    };
    requestAnimationFrame(() => setTimeout(ask));
  }

  #write(sheet: CSSStyleSheet, selectors: readonly string[], names: Iterable<string>): void {
    sheet.replaceSync(highlightSheet({ print: this.#options.isForPrint(), selectors, names }));
  }

  #hasGround(element: Element): boolean {
    const { view, probe = CURRENT_NAME } = this.#options;
    const ground = view.getComputedStyle(element, `::highlight(${probe})`).backgroundColor;
    return Boolean(ground) && ground !== 'rgba(0, 0, 0, 0)';
  }

  #remove(): void {
    clearTimeout(this.#timer);
    this.#waiting.clear();
    this.#sheets.remove();
    this.#sheetOf.clear();
    this.#ranges.clear();
  }
}
