/** Keeps constructed style sheets adopted by the document and by shadow roots. */
import { WeakList } from './weak-list.ts';

export type Root = Document | ShadowRoot;

/** Sheets, each in one or more roots. Taking them out leaves every list as the page made it. */
export class AdoptedSheets {
  readonly #placed = new Map<CSSStyleSheet, WeakList<Root>>();

  put(sheet: CSSStyleSheet, root: Root): void {
    const roots = this.#placed.get(sheet) ?? new WeakList<Root>();
    this.#placed.set(sheet, roots);
    roots.add(root);
    adopt(root, sheet);
  }

  takeOut(sheet: CSSStyleSheet): void {
    for (const root of this.#placed.get(sheet) ?? []) {
      const others = root.adoptedStyleSheets.filter(other => other !== sheet);
      if (others.length < root.adoptedStyleSheets.length) root.adoptedStyleSheets = others;
    }
    this.#placed.delete(sheet);
  }

  /** Put them back where the page replaced its list. */
  restore(): void {
    for (const [sheet, roots] of this.#placed) for (const root of roots) adopt(root, sheet);
  }

  remove(): void {
    for (const sheet of [...this.#placed.keys()]) this.takeOut(sheet);
  }
}

/** A document of another realm refuses the sheet: marks without a style are better than no reading. */
function adopt(root: Root, sheet: CSSStyleSheet): void {
  try {
    const sheets = root.adoptedStyleSheets;
    if (!sheets.includes(sheet)) root.adoptedStyleSheets = [...sheets, sheet];
  } catch {}
}
