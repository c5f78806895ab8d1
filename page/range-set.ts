/** The sibling ranges that rules stand at, and whether they still stand where they did. */
import { isShadowRoot } from './nodes.ts';
import { membersOf, parentOrHost, rangeAround, type SiblingRange, selectorsOf } from './sibling-range.ts';

/** One of them, as its rules were written. */
export type PlacedRange = SiblingRange & { selectors: readonly string[] };

export class RangeSet {
  readonly #limit: number;
  #ranges: PlacedRange[] = [];
  #members = new WeakSet<Element>();
  /** What holds the ranges: when children come or go in one of these, selectors by place tell other elements. */
  #spine = new Set<Node>();

  /** `limit`: elements in a range, with all they hold. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether the element is a member of a range, or held by one. */
  holds(element: Element): boolean {
    for (let at: Element | null = element; at; at = parentOrHost(at)) if (this.isMember(at)) return true;
    return false;
  }

  isMember(element: Element): boolean {
    return this.#members.has(element);
  }

  /** A new range that holds the element. */
  addAround(element: Element): PlacedRange {
    const range = rangeAround(element, { limit: this.#limit, isTaken: sibling => this.isMember(sibling) });
    const placed = { ...range, selectors: selectorsOf(range) };
    this.#place(placed);
    return placed;
  }

  /**
   * Takes records. Gives the ranges that are told by other selectors now, which are in the set no longer;
   * null when no record concerns any. The others hold whatever stands in their places now.
   */
  takeMoved(records: readonly MutationRecord[]): PlacedRange[] | null {
    if (this.#ranges.length === 0) return null;
    const isConcerned = records.some(
      ({ type, target, attributeName }) =>
        (type === 'childList' || attributeName === 'id') && this.#spine.has(target),
    );
    if (!isConcerned) return null;
    const before = this.#ranges;
    this.clear();
    const moved = before.filter(
      range => !range.parent.isConnected || selectorsOf(range).join() !== range.selectors.join(),
    );
    for (const range of before) if (!moved.includes(range)) this.#place(range);
    return moved;
  }

  clear(): void {
    this.#ranges = [];
    this.#members = new WeakSet();
    this.#spine.clear();
  }

  #place(range: PlacedRange): void {
    this.#ranges.push(range);
    for (const member of membersOf(range)) this.#members.add(member);
    for (let at: Node | null = range.parent; at; at = isShadowRoot(at) ? at.host : at.parentNode) {
      this.#spine.add(at);
    }
  }
}
