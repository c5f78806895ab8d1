/** Notices what changes, and says so once it has calmed down. Changes nothing itself. */
import type { View } from './paint.ts';

/** After the last change, so that a burst or a word being typed is read once. */
const CALM_MS = 120;
/** While changes never stop, they are read this often. */
const LATEST_MS = 500;

/** Every attribute: a page's style may hang on any of them (`data-state`, `aria-expanded`). */
const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  attributes: true,
  subtree: true,
};

/** Events after which hidden text may show without any attribute changing. */
const SHOWING_EVENTS = ['change', 'toggle', 'transitionend', 'animationend'] as const;

export type WatchOptions = {
  view: View;
  signal: AbortSignal;
  /** Before the next frame is painted: mark, do not read. */
  onRecords(records: MutationRecord[]): void;
  onSlotChange(slot: HTMLSlotElement): void;
  /** A frame below one of the roots holds another document now. */
  onFrame(): void;
  /** Something may be shown that was hidden, or the other way round. */
  onMaybeShown(target: EventTarget | null): void;
  /** Changes have calmed down. */
  onCalm(): void;
};

/**
 * One observer for the document and every shadow root in it. Records only wait while a key is handled:
 * what they tell is due before the change is seen, which is the next frame.
 */
export class Watcher {
  readonly #options: WatchOptions;
  readonly #observer: MutationObserver;
  #waiting: MutationRecord[][] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastChange = 0;
  #deadline = 0;

  constructor(options: WatchOptions) {
    this.#options = options;
    const { view, signal } = options;
    this.#observer = new MutationObserver(records => {
      if (this.#waiting.length === 0) requestAnimationFrame(() => this.flush());
      this.#waiting.push(records);
      this.soon();
    });
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#waiting = [];
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
    for (const name of SHOWING_EVENTS) {
      root.addEventListener(name, event => this.#options.onMaybeShown(innermost(event)), quiet);
    }
    root.addEventListener('load', ({ target }) => isFrame(target) && this.#options.onFrame(), quiet);
    root.addEventListener('slotchange', ({ target }) => this.#onSlotChange(target as HTMLSlotElement), quiet);
  }

  /** Take the records that wait, so that reading starts from the document as it is. */
  flush(): void {
    const records = [...this.#waiting, this.#observer.takeRecords()].flat();
    if (records.length === 0) return;
    this.#waiting = [];
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

  #onSlotChange(slot: HTMLSlotElement): void {
    this.#options.onSlotChange(slot);
    this.soon();
  }
}

/** Pictures and scripts load too, and hold nothing to read. */
function isFrame(target: EventTarget | null): boolean {
  return target !== null && 'contentDocument' in target;
}

/** The element itself, not the host that stands for it outside its shadow root. */
function innermost(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target;
}
