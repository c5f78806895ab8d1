/** Keeps one constructed style sheet adopted by the document and by each shadow root. */
import type { View } from './paint.ts';
import { WeakList } from './weak-list.ts';

type Root = Document | ShadowRoot;

type SheetOptions = {
  view: View;
  /** The rules, at the root alone where the browser hands them down (`highlight-style.ts`). */
  text(inherits: boolean): string;
  /** A highlight that every element has a ground for. */
  probe: string;
};

/**
 * The sheet in all its places. Removing it leaves every list as the page made it.
 *
 * Adopting costs the browser a look at every element, so it waits for the first mark: a page without
 * one pays nothing.
 */
export class AdoptedSheet {
  readonly #options: SheetOptions;
  readonly #sheet: CSSStyleSheet;
  readonly #roots = new WeakList<Root>();
  #isUsed = false;
  #inherits = true;

  constructor(options: SheetOptions) {
    this.#options = options;
    this.#sheet = new options.view.CSSStyleSheet();
  }

  /** From now on, or from the first use on, the sheet is in this root too. */
  adopt(root: Root): void {
    this.#roots.add(root);
    if (this.#isUsed) this.#addTo(root);
  }

  /** There is something to style. */
  use(): void {
    if (this.#isUsed) return;
    this.#isUsed = true;
    this.rewrite();
    this.restore();
    this.#inherits = this.#reachesBody();
    if (!this.#inherits) this.rewrite();
  }

  /** Write the rules anew. */
  rewrite(): void {
    if (this.#isUsed) this.#sheet.replaceSync(this.#options.text(this.#inherits));
  }

  /** Put it back where the page replaced its list. */
  restore(): void {
    if (this.#isUsed) for (const root of this.#roots) this.#addTo(root);
  }

  remove(): void {
    for (const root of this.#roots) {
      const others = root.adoptedStyleSheets.filter(sheet => sheet !== this.#sheet);
      if (others.length < root.adoptedStyleSheets.length) root.adoptedStyleSheets = others;
    }
  }

  /** A document of another realm refuses the sheet: marks without a style are better than no reading. */
  #addTo(root: Root): void {
    try {
      const sheets = root.adoptedStyleSheets;
      if (!sheets.includes(this.#sheet)) root.adoptedStyleSheets = [...sheets, this.#sheet];
    } catch {}
  }

  /** Firefox hands no highlight style down, so there the rules stand at every element. */
  #reachesBody(): boolean {
    const { view, probe } = this.#options;
    const { body } = view.document;
    const ground = body && view.getComputedStyle(body, `::highlight(${probe})`).backgroundColor;
    return Boolean(ground) && ground !== 'rgba(0, 0, 0, 0)';
  }
}
