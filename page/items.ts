/**
 * Cards, rows, list items and terms: parts without a name that stand beside others of their kind. What such a
 * part begins with heads the rest of it, and not what comes after it.
 */
import { type SectionState, START } from '../lib/annotate/section-state.ts';
import {
  type Block,
  blockAfter,
  blockBefore,
  blocksUnder,
  deepestFirst,
  deepestLast,
  type Entry,
  type Scope,
} from './outline.ts';

/** These are one of several by what they are, even where they are the last or only one. */
const ITEMS = 'article, [role=article], li, [role=listitem]';
const ROWS = 'tr, [role=row]';

type IsSame = (a: SectionState, b: SectionState) => boolean;

/**
 * The state that a block takes over from the one above it: without the headings of the items that it is not in,
 * and where it begins a term, of the term before.
 */
export function stateBelow(above: Block, block: Block, isSame: IsSame): SectionState | undefined {
  let state = above.after;
  for (let at = above.parent; at && !isAround(at, block); at = at.parent) {
    const first = firstBlock(at);
    // Alone it heads what comes after it: a title in a box of its own.
    if (!first || first === lastBlock(at)) continue;
    if (isHeading(first, isSame) && isItem(at.element)) state = first.before;
  }
  const before = headOf(termBefore(termBegunBy(block)), isSame);
  return before ? before.before : state;
}

/** The blocks that were told what they stand under by this one: those right below it, and below what it begins. */
export function* blocksTold(block: Block): Generator<Block> {
  yield* blocksUnder(blockAfter(block), block);
  for (let at = block.parent; at && firstBlock(at) === block; at = at.parent) {
    yield* blocksUnder(blockAfter(at), at);
    const next = at.element.localName === 'dt' ? firstBlock(termAfter(at)) : null;
    if (next) yield next;
  }
}

/** The block that heads a scope, where its first one does. */
export function headOf(scope: Scope | null, isSame: IsSame): Block | null {
  const first = firstBlock(scope);
  return first && isHeading(first, isSame) ? first : null;
}

function termBegunBy(block: Block): Scope | null {
  const { parent } = block;
  return parent?.element.localName === 'dt' && firstBlock(parent) === block ? parent : null;
}

/** The term whose descriptions end right before this one. */
function termBefore(term: Scope | null): Scope | null {
  let at = term?.previous ?? null;
  if (tagOf(at) !== 'dd') return null;
  while (at && tagOf(at) === 'dd') at = at.previous;
  return tagOf(at) === 'dt' ? (at as Scope) : null;
}

function termAfter(term: Scope): Scope | null {
  let at = term.next;
  while (at && tagOf(at) === 'dd') at = at.next;
  return tagOf(at) === 'dt' ? (at as Scope) : null;
}

function tagOf(entry: Entry | null): string {
  return entry?.kind === 'scope' ? entry.element.localName : '';
}

/** Boxes without text, for a picture or a bar that shows loading, may come before it. */
function firstBlock(scope: Scope | null): Block | null {
  if (!scope) return null;
  const first = deepestFirst(scope);
  return first.kind === 'block' ? first : blockAfter(first);
}

function lastBlock(scope: Scope): Block | null {
  const last = deepestLast(scope);
  return last.kind === 'block' ? last : blockBefore(last);
}

function isHeading({ isRead, before, after }: Block, isSame: IsSame): boolean {
  return isRead && !isSame(before ?? START, after ?? START);
}

function isAround(entry: Entry, block: Block): boolean {
  let at: Entry | null = block;
  while (at && at !== entry) at = at.parent;
  return at !== null;
}

function isItem(element: Element): boolean {
  if (element.matches(ITEMS)) return true;
  if (element.matches(ROWS)) return !goesOn(element);
  return [element.previousElementSibling, element.nextElementSibling].some(other => isAlike(element, other));
}

/** A cell over several rows heads all of them, and a row that begins with an empty cell belongs to the one above. */
function goesOn(row: Element): boolean {
  const below = row.nextElementSibling?.firstElementChild;
  return row.querySelector('[rowspan]') !== null || below?.textContent?.trim() === '';
}

/** Elements that were written for the same thing share a class, or a name of their own. */
function isAlike(element: Element, other: Element | null): boolean {
  if (other?.localName !== element.localName) return false;
  if (element.localName.includes('-')) return true;
  return [...element.classList].some(name => other.classList.contains(name));
}
