/** When the card opens and closes: a pointer that rests on a mark, or a call from the keyboard. */
import type { KeptMention } from '../outline.ts';
import type { Painter, View } from '../paint.ts';
import type { ReadingOptions } from '../types.ts';
import { Card } from './card.ts';
import { focusedEditable } from './focused-editable.ts';
import { type Point, rangesAt } from './hit-test.ts';
import type { Box } from './place-card.ts';

/** A pointer that only passes opens nothing. */
const REST_MS = 350;
/** Time to move from the mark onto the card. */
const LEAVE_MS = 300;
/** Closer than this to the last place the pointer is at rest. */
const STILL_PX = 4;

type HoverOptions = Pick<ReadingOptions, 'describe' | 'messages' | 'onOpen' | 'signal'> & {
  view: View;
  painter: () => Painter | undefined;
  shadowRoots: () => Iterable<ShadowRoot>;
  isWanted: () => boolean;
};

export type HoverCard = {
  isHost(node: Node): boolean;
  /** Show it by these ranges; false where it may not or cannot be. */
  showAt(mention: KeptMention, ranges: readonly Range[]): boolean;
  /** Call `show` once the scrolling just caused is over, unless a key or a press comes first. */
  showSoon(show: () => void): void;
  hide(): void;
};

/** Listens passively; nothing that the page would do with its events is held up. */
export function createHoverCard(options: HoverOptions): HoverCard {
  const hover = new Hover(options);
  return {
    isHost: node => hover.card.isHost(node),
    showAt: (mention, ranges) => hover.showAt(mention, ranges),
    showSoon: show => hover.showSoon(show),
    hide: () => hover.dismiss(),
  };
}

class Hover {
  readonly card: Card;
  readonly #options: HoverOptions;
  #point: Point = { x: -1, y: -1 };
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #leaveTimer: ReturnType<typeof setTimeout> | undefined;
  #shownFor: KeptMention | null = null;
  #isOverCard = false;
  #keys: AbortController | undefined;
  /** What was asked to be shown last, while that is still to come. */
  #due: (() => void) | null = null;

  constructor(options: HoverOptions) {
    this.#options = options;
    const { view, signal, messages } = options;
    this.card = new Card({ view, messages, onPointer: isOver => this.#onCardPointer(isOver) });
    const quiet = { capture: true, passive: true, signal };
    const { document } = view;
    document.addEventListener('pointermove', event => this.#onMove(event), quiet);
    document.addEventListener('pointerdown', event => this.#onDown(event), quiet);
    document.addEventListener('scroll', () => this.#hide(), quiet);
    view.addEventListener('blur', () => this.#stopResting(), quiet);
    signal.addEventListener('abort', () => this.dismiss());
  }

  showAt(mention: KeptMention, ranges: readonly Range[]): boolean {
    const { view, onOpen, signal } = this.#options;
    const described = this.#options.describe(mention.concept);
    const mark = ranges[0]?.getBoundingClientRect();
    if (signal.aborted || !described || !mark || !isInside(mark, view)) return false;
    const avoid = focusedEditable(view)?.getBoundingClientRect() ?? null;
    const content = { ...described, assertion: mention.assertion, cue: mention.cue?.text ?? null };
    const isShown = this.card.show(content, { mark, avoid }, () => {
      this.dismiss();
      onOpen(mention.concept);
    });
    this.#shownFor = isShown ? mention : null;
    if (isShown) this.#listenToKeys();
    return isShown;
  }

  showSoon(show: () => void): void {
    this.#due = show;
    this.#listenToKeys();
    afterScrolling(this.#options.view, () => {
      if (this.#due !== show) return;
      this.#due = null;
      show();
    });
  }

  /** Go, and do not come for what was asked before. */
  dismiss(): void {
    this.#due = null;
    this.#hide();
  }

  #hide(): void {
    if (!this.#due) {
      this.#keys?.abort();
      this.#keys = undefined;
    }
    this.#stopResting();
    clearTimeout(this.#leaveTimer);
    this.#isOverCard = false;
    this.#shownFor = null;
    this.card.hide();
  }

  /** Only while a card is shown or about to be: otherwise typing would cost something with every key. */
  #listenToKeys(): void {
    if (this.#keys) return;
    this.#keys = new AbortController();
    const { view } = this.#options;
    const quiet = { capture: true, passive: true, signal: this.#keys.signal };
    view.document.addEventListener('input', () => this.dismiss(), quiet);
    view.addEventListener('keydown', ({ key }) => key === 'Escape' && this.dismiss(), quiet);
  }

  #onMove(event: PointerEvent): void {
    const { clientX: x, clientY: y, buttons, pointerType } = event;
    if (!this.#options.isWanted() || pointerType === 'touch') return;
    if (Math.hypot(x - this.#point.x, y - this.#point.y) < STILL_PX) return;
    this.#point = { x, y };
    this.#stopResting();
    if (this.card.isShown && !this.#isOverCard) this.#leaveSoon();
    if (buttons !== 0) return;
    this.#restTimer = setTimeout(() => this.#onRest(), REST_MS);
    this.#listenToKeys();
  }

  #onRest(): void {
    const { view, painter, shadowRoots } = this.#options;
    this.#restTimer = undefined;
    if (this.#isOverCard) return;
    const painted = painter();
    if (!painted) return;
    const ranges = [...painted.ranges()].map(({ range }) => range);
    const found = rangesAt(view, this.#point, { shadowRoots: [...shadowRoots()], ranges });
    const range = found.find(one => painted.mentionAt(one));
    const mention = range && painted.mentionAt(range)?.mention;
    if (!mention || !(range instanceof view.Range)) return;
    clearTimeout(this.#leaveTimer);
    if (mention !== this.#shownFor && !isWithin(focusedEditable(view), range)) this.showAt(mention, [range]);
  }

  #onDown(event: PointerEvent): void {
    const isOnCard = event.target instanceof this.#options.view.Node && this.card.isHost(event.target);
    if (!isOnCard) this.dismiss();
  }

  #onCardPointer(isOver: boolean): void {
    this.#isOverCard = isOver;
    if (isOver) clearTimeout(this.#leaveTimer);
    else this.#leaveSoon();
  }

  #leaveSoon(): void {
    clearTimeout(this.#leaveTimer);
    this.#leaveTimer = setTimeout(() => {
      if (!this.#isOverCard) this.#hide();
    }, LEAVE_MS);
  }

  #stopResting(): void {
    clearTimeout(this.#restTimer);
    this.#restTimer = undefined;
  }
}

/** The page hears of its scrolling with the next frame, and a card closes then. */
function afterScrolling(view: View, act: () => void): void {
  view.requestAnimationFrame(() => view.requestAnimationFrame(act));
}

function isInside({ left, top, right, bottom }: Box, view: View): boolean {
  const hasBox = right > left && bottom > top;
  return hasBox && bottom > 0 && right > 0 && top < view.innerHeight && left < view.innerWidth;
}

function isWithin(editable: HTMLElement | null, range: Range): boolean {
  return editable?.contains(range.startContainer) ?? false;
}
