/** Keeps one constructed style sheet adopted by the document and by each shadow root. */
import type { View } from './paint.ts';
import { WeakList } from './weak-list.ts';

type Root = Document | ShadowRoot;

/** The sheet in all its places. Removing it leaves every list as the page made it. */
export class AdoptedSheet {
  readonly #sheet: CSSStyleSheet;
  readonly #roots = new WeakList<Root>();

  constructor(view: View, text: string) {
    this.#sheet = new view.CSSStyleSheet();
    this.#sheet.replaceSync(text);
  }

  /** A document of another realm refuses the sheet; then there is no style and no error. */
  adopt(root: Root): void {
    try {
      this.#addTo(root);
      this.#roots.add(root);
    } catch {
      // Marks without a style are better than no reading.
    }
  }

  replace(text: string): void {
    this.#sheet.replaceSync(text);
  }

  /** Put it back where the page replaced its list. */
  restore(): void {
    for (const root of this.#roots) this.#addTo(root);
  }

  remove(): void {
    for (const root of this.#roots) {
      const others = root.adoptedStyleSheets.filter(sheet => sheet !== this.#sheet);
      if (others.length < root.adoptedStyleSheets.length) root.adoptedStyleSheets = others;
    }
  }

  #addTo(root: Root): void {
    const sheets = root.adoptedStyleSheets;
    if (!sheets.includes(this.#sheet)) root.adoptedStyleSheets = [...sheets, this.#sheet];
  }
}
