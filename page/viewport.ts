/**
 * Says which blocks are near the viewport. Thousands of registered ranges cost time in every frame;
 * those of what can be seen, plus a margin for scrolling, cost nothing that can be measured.
 */
import type { Block, Scope } from './outline.ts';
import { rangesOf, type View } from './paint.ts';

/** One more screen above and below, so that marks are there before the text is. */
const MARGIN = '100% 0px';
/** A scope with more mentions than this (a note in one `<pre>`) is looked at block by block. */
const MANY = 60;
/** What comes after so many siblings is one of a long row (visits, table rows), and watched as a whole. */
const ROW = 16;

type Group = { members: Set<Scope>; isNear: boolean };

type ViewportOptions = {
  view: View;
  signal: AbortSignal;
  enter(block: Block): void;
  leave(block: Block): void;
  /** It was in view and has no box any more: hidden by a rule that no attribute tells of. */
  onVanished(element: Element): void;
};

/**
 * Watches the scopes that hold mentions.
 *
 * Each element that is watched costs a microsecond in every frame. So the scopes inside one element of
 * a long row form a *group*: only the element is watched while it is far away.
 */
export class Viewport {
  readonly #options: ViewportOptions;
  readonly #observer: IntersectionObserver;
  readonly #scopes = new Map<Element, Scope>();
  readonly #groups = new Map<Element, Group>();
  readonly #near = new Set<Scope>();
  readonly #long = new Set<Scope>();
  #isCheckDue = false;

  constructor(options: ViewportOptions) {
    this.#options = options;
    const { view, signal } = options;
    const init = { rootMargin: MARGIN, scrollMargin: MARGIN };
    this.#observer = new IntersectionObserver(entries => this.#onEntries(entries), init);
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#scopes.clear();
      this.#groups.clear();
      this.#near.clear();
      this.#long.clear();
    });
    const check = () => this.#checkLongSoon();
    view.document.addEventListener('scroll', check, { capture: true, passive: true, signal });
    view.addEventListener('resize', check, { passive: true, signal });
  }

  /** A scope's blocks changed: watch it while any of them holds a mention. */
  update(scope: Scope): void {
    const count = mentionsIn(scope);
    if (count === 0) this.forget(scope);
    else if (this.#near.has(scope)) this.#show(scope, count);
    else if (!this.#scopes.has(scope.element)) {
      this.#scopes.set(scope.element, scope);
      this.#join(scope, groupOf(scope));
    }
  }

  /** The scopes in view or close to it. */
  get near(): Iterable<Scope> {
    return this.#near;
  }

  isWatching(scope: Scope): boolean {
    return this.#scopes.get(scope.element) === scope;
  }

  /** Watch a scope no longer. */
  forget(scope: Scope): void {
    this.#near.delete(scope);
    this.#long.delete(scope);
    if (this.#scopes.get(scope.element) !== scope) return;
    this.#scopes.delete(scope.element);
    this.#unobserve(scope.element);
    const { group } = scope;
    if (!group) return;
    const members = this.#groups.get(group)?.members;
    members?.delete(scope);
    if (members?.size !== 0) return;
    this.#groups.delete(group);
    this.#unobserve(group);
  }

  /** Deliver what is due now instead of with the next frame. */
  flush(): void {
    this.#onEntries(this.#observer.takeRecords());
  }

  /** Show everything near once more, for instance after other kinds were asked for. */
  repaint(): void {
    for (const scope of this.#near) this.#show(scope, mentionsIn(scope));
  }

  #onEntries(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      const group = this.#groups.get(target);
      // What hangs out of a box without a size may be in view all the same.
      if (group) this.#onGroup(group, isIntersecting || box.width * box.height === 0);
      const scope = this.#scopes.get(target);
      if (!scope) continue;
      if (isIntersecting) {
        this.#near.add(scope);
        this.#show(scope, mentionsIn(scope));
      } else if (this.#hide(scope) && box.width === 0 && box.height === 0) this.#options.onVanished(target);
    }
  }

  #onGroup(group: Group, isNear: boolean): void {
    if (group.isNear === isNear) return;
    group.isNear = isNear;
    for (const scope of group.members) {
      if (isNear) this.#observer.observe(scope.element);
      else {
        this.#unobserve(scope.element);
        this.#hide(scope);
      }
    }
  }

  #join(scope: Scope, element: Element): void {
    if (element === scope.element) {
      scope.group = null;
      this.#observe(element);
      return;
    }
    scope.group = element;
    let group = this.#groups.get(element);
    if (!group) {
      group = { members: new Set(), isNear: false };
      this.#groups.set(element, group);
      this.#observe(element);
    }
    group.members.add(scope);
    if (group.isNear) this.#observer.observe(scope.element);
  }

  /** Have it reported once more, in case it is watched already. */
  #observe(element: Element): void {
    this.#observer.unobserve(element);
    this.#observer.observe(element);
  }

  /** An element may be watched both as a scope of no group and as a group. */
  #unobserve(element: Element): void {
    if (this.#groups.has(element) || this.#scopes.get(element)?.group === null) return;
    this.#observer.unobserve(element);
  }

  #hide(scope: Scope): boolean {
    if (!this.#near.delete(scope)) return false;
    this.#long.delete(scope);
    for (const block of blocksIn(scope)) this.#options.leave(block);
    return true;
  }

  #show(scope: Scope, count: number): void {
    if (count > MANY) {
      this.#long.add(scope);
      this.#checkLong(scope);
    } else {
      this.#long.delete(scope);
      for (const block of blocksIn(scope)) this.#options.enter(block);
    }
  }

  #checkLongSoon(): void {
    if (this.#isCheckDue || this.#long.size === 0) return;
    this.#isCheckDue = true;
    requestAnimationFrame(() => {
      this.#isCheckDue = false;
      if (!this.#options.signal.aborted) for (const scope of this.#long) this.#checkLong(scope);
    });
  }

  #checkLong(scope: Scope): void {
    const height = this.#options.view.innerHeight;
    for (const block of blocksIn(scope)) {
      if (isNear(block, height)) this.#options.enter(block);
      else this.#options.leave(block);
    }
  }
}

/** The outermost element around a scope that stands in a long row; its own when there is none. */
function groupOf(scope: Scope): Element {
  let { element } = scope;
  for (let at: Scope | null = scope; at; at = at.parent) {
    let before = 0;
    for (let other = at.previous; other && before < ROW; other = other.previous) before++;
    if (before === ROW) element = at.element;
  }
  return element;
}

/** Whether a block lies within a screen of the viewport, judged by its first and last mention. */
function isNear(block: Block, height: number): boolean {
  const first = block.mentions[0];
  const last = block.mentions.at(-1);
  const top = first && rangesOf(block, first)[0]?.getBoundingClientRect().top;
  const bottom = last && rangesOf(block, last).at(-1)?.getBoundingClientRect().bottom;
  if (top === undefined || bottom === undefined) return false;
  return Math.min(top, bottom) < 2 * height && Math.max(top, bottom) > -height;
}

function* blocksIn(scope: Scope): Generator<Block> {
  for (let at = scope.first; at; at = at.next) {
    if (at.kind === 'block' && at.mentions.length > 0 && !at.field) yield at;
  }
}

function mentionsIn(scope: Scope): number {
  let count = 0;
  for (const block of blocksIn(scope)) count += block.mentions.length;
  return count;
}
