/**
 * Heading elements: one ends the part of the page that began with the one before it of the same rank or below,
 * though the reader may know neither. "Timeline" after "Family history" is the patient's again.
 */
import type { SectionState } from '../lib/annotate/section-state.ts';
import {
  type Block,
  blockAbove,
  blockAfter,
  deepestFirst,
  enclosuresBetween,
  type Scope,
} from './outline.ts';

const TAG = /^h([1-6])$/;
/** What a heading has inside of it stands close below. */
const NEAR = 3;
/** Of a heading by role that does not say, as ARIA has it. */
const DEFAULT_RANK = 2;
const ITEM = 'li, [role=listitem]';

type IsSame = (a: SectionState | undefined, b: SectionState | undefined) => boolean;

/** From 1, the highest; 0 where the block is not what a heading element begins with. */
export function rankOf(block: Block): number {
  let at = block.parent;
  for (let up = 0; at && up < NEAR; up++, at = at.parent) {
    const rank = rankOfElement(at.element);
    if (rank > 0) return beginsWith(at, block) ? rank : 0;
  }
  return 0;
}

/** Where a heading stands among those before it in the same part of the page. */
export type Place = {
  /** The heading with which what it ends begins; null when it ends nothing. */
  ended: Block | null;
  /** What stands at the top of what both are in: under the next higher heading, or where an enclosure begins. */
  top: SectionState | undefined;
};

/**
 * The place of a heading that has this state carried over from the block above it. What heads a whole list without
 * being a heading element is not ended by the title of one item.
 */
export function placeOf(
  heading: Block,
  rank: number,
  carried: SectionState | undefined,
  isSame: IsSame,
): Place {
  const item = heading.parent?.element.closest(ITEM) ?? null;
  let ended: Block | null = null;
  let top = carried;
  let at = blockAbove(heading);
  while (at && enclosuresBetween(heading, at).length === 0) {
    if (at.rank > 0 && at.rank < rank) return { ended, top: at.after };
    if (item && !isIn(at, item)) {
      if (at.rank === 0 && !isSame(at.before, at.after)) break;
      // The titles of another list say nothing of what this one stands under.
      const other = at.rank > 0 ? at.parent?.element.closest(ITEM) : null;
      if (other && other.parentElement !== item.parentElement) break;
    }
    if (at.rank > 0) ended = at;
    // It has looked further up already.
    if (at.rank === rank) break;
    top = at.before;
    at = blockAbove(at);
  }
  return { ended, top };
}

/** The headings from a block on that may end what one of these ranks began, or something in it. */
export function* headingsFrom(block: Block | null, ranks: readonly number[]): Generator<Block> {
  const rank = Math.min(...ranks.filter(one => one > 0));
  if (rank === Number.POSITIVE_INFINITY) return;
  for (let at = block; at; at = blockAfter(at)) {
    if (at.rank === 0) continue;
    yield at;
    if (at.rank <= rank) return;
  }
}

function isIn(block: Block, element: Element): boolean {
  return element.contains(block.parent?.element ?? null);
}

/** 0 for what is no heading element. */
export function rankOfElement(element: Element): number {
  if (element.hasAttributes()) {
    const role = element.getAttribute('role');
    if (role === 'heading') return Number(element.getAttribute('aria-level')) || DEFAULT_RANK;
    if (role) return 0;
  }
  return Number(TAG.exec(element.localName)?.[1] ?? 0);
}

function beginsWith(scope: Scope, block: Block): boolean {
  const first = deepestFirst(scope);
  return first === block || (first.kind === 'scope' && blockAfter(first) === block);
}
