/** Notices lists that keep only the visible part of themselves in the document. */
import { isElement } from './nodes.ts';
import type { View } from './paint.ts';

/** Rows that change this soon after scrolling were changed by it. */
const AFTER_SCROLL_MS = 400;

/** Says `isPartial` once a list on the page has shown that it is virtual, for as long as the page lives. */
export class PartialLists {
  #isPartial = false;
  #scrolledAt = Number.NEGATIVE_INFINITY;
  #scroller: Node | null = null;
  readonly #document: Document;

  constructor(view: View, signal: AbortSignal) {
    this.#document = view.document;
    const onScroll = ({ target }: Event) => {
      this.#scrolledAt = performance.now();
      this.#scroller = target instanceof view.Node ? target : null;
    };
    view.document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => {
      this.#scroller = null;
    });
  }

  get isPartial(): boolean {
    return this.#isPartial;
  }

  /** Elements that come and go inside what was just scrolled: the list recycles its rows. */
  noteRecords(records: readonly MutationRecord[]): void {
    if (this.#isPartial || performance.now() - this.#scrolledAt > AFTER_SCROLL_MS) return;
    const inside = records.filter(({ target }) => this.#scroller?.contains(target));
    const hasAdded = inside.some(({ addedNodes }) => [...addedNodes].some(isElement));
    const hasRemoved = inside.some(({ removedNodes }) => [...removedNodes].some(isElement));
    this.#isPartial = hasAdded && hasRemoved;
  }

  /** Tables and lists that state their full length. Walks the document: not for every change. */
  noteStatedLengths(): void {
    if (this.#isPartial) return;
    for (const grid of this.#document.querySelectorAll('[aria-rowcount]')) {
      const stated = Number(grid.getAttribute('aria-rowcount'));
      const present = grid.querySelectorAll('[role=row],tr').length;
      if (stated === -1 || stated > present) this.#isPartial = true;
    }
  }
}
