/** Notices what changes, and says so once it has calmed down. Changes nothing itself. */
import type { View } from './paint.ts';

/** After the last change, so that a burst or a word being typed is read once. */
const CALM_MS = 120;
/** While changes never stop, they are read this often. */
const LATEST_MS = 500;

/** Attributes that decide whether and how text is rendered. */
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'aria-hidden',
  'open',
  'role',
  'slot',
  'type',
  'autocomplete',
];
const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES,
  subtree: true,
};

/** Events after which hidden text may show without any attribute changing. */
const SHOWING_EVENTS = ['change', 'toggle', 'transitionend', 'animationend'] as const;

export type WatchOptions = {
  view: View;
  signal: AbortSignal;
  /** At once, in the microtask after a change: mark, do not read. */
  onRecords(records: MutationRecord[]): void;
  onSlotChange(host: Element): void;
  onInput(target: EventTarget | null): void;
  /** Something may be shown that was hidden, or the other way round. */
  onMaybeShown(target: EventTarget | null): void;
  /** Changes have calmed down. */
  onCalm(): void;
};

/** One observer for the document and every shadow root in it. */
export class Watcher {
  readonly #options: WatchOptions;
  readonly #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastChange = 0;
  #deadline = 0;

  constructor(options: WatchOptions) {
    this.#options = options;
    const { view, signal } = options;
    this.#observer = new MutationObserver(records => {
      options.onRecords(records);
      this.soon();
    });
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      clearTimeout(this.#timer);
    });
    this.observe(view.document);
    view.addEventListener('resize', () => options.onMaybeShown(null), { passive: true, signal });
  }

  /** Watch a document or a shadow root. Once each. */
  observe(root: Document | ShadowRoot): void {
    const { signal } = this.#options;
    this.#observer.observe(root, OBSERVED);
    const quiet = { passive: true, capture: true, signal };
    root.addEventListener('input', event => this.#options.onInput(innermost(event)), quiet);
    for (const name of SHOWING_EVENTS) {
      root.addEventListener(name, event => this.#options.onMaybeShown(innermost(event)), quiet);
    }
    root.addEventListener('slotchange', ({ target }) => this.#onSlotChange(target), quiet);
  }

  /** Take the records that wait, so that reading starts from the document as it is. */
  flush(): void {
    const records = this.#observer.takeRecords();
    if (records.length === 0) return;
    this.#options.onRecords(records);
    this.soon();
  }

  get isWaiting(): boolean {
    return this.#timer !== undefined;
  }

  /**
   * Call `onCalm` when changes pause, or after a while if they do not.
   *
   * Runs with every key that is typed, so it only notes the time; one timer looks whether it is calm.
   */
  soon(): void {
    if (this.#options.signal.aborted) return;
    this.#lastChange = performance.now();
    if (this.#timer !== undefined) return;
    this.#deadline = this.#lastChange + LATEST_MS;
    this.#lookIn(CALM_MS);
  }

  #lookIn(ms: number): void {
    this.#timer = setTimeout(() => {
      const now = performance.now();
      const wait = Math.min(this.#lastChange + CALM_MS, this.#deadline) - now;
      if (wait > 1) {
        this.#lookIn(wait);
        return;
      }
      this.#timer = undefined;
      this.#options.onCalm();
    }, ms);
  }

  #onSlotChange(target: EventTarget | null): void {
    if (!target || !('getRootNode' in target) || typeof target.getRootNode !== 'function') return;
    const root: unknown = target.getRootNode();
    if (root instanceof this.#options.view.ShadowRoot) this.#options.onSlotChange(root.host);
    this.soon();
  }
}

/** The field itself, not the host that stands for it outside its shadow root. */
function innermost(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target;
}
