/**
 * The blocks of a document in reading order, kept as a tree of the block-level elements that hold
 * them, so that a change touches its neighbours and nothing else.
 *
 * A *scope* is a block-level element; its entries are the scopes right below it and, between them,
 * the blocks of its own inline content. A *gap* is the stretch between two neighbouring scopes (or
 * an end): the unit that is read again. Every gap is named by what stands at its left: the scope
 * before it, or the parent for the first one.
 */
import type { SectionState } from '../lib/annotate/section-state.ts';
import type { Assertion, Mention } from '../lib/annotate/types.ts';
import { isEnclosure } from './enclosures.ts';
import type { Field } from './fields.ts';
import type { TextMap } from './text-map.ts';

type Links = { parent: Scope | null; previous: Entry | null; next: Entry | null };

/** A listed mention with the id it keeps. */
export type KeptMention = Mention & {
  id: string;
  concept: string;
  /** How it was read, where the reader has put that right since. */
  readAs?: Assertion | undefined;
};

export type Block = Links & {
  readonly kind: 'block';
  readonly id: string;
  /** The pieces are let go once a block was read and holds no mention. */
  map: TextMap;
  /** The text field whose value this is; null for text of the page. */
  readonly field: Field | null;
  isRead: boolean;
  before: SectionState | undefined;
  after: SectionState | undefined;
  mentions: readonly KeptMention[];
  /** Of the heading element that it begins, once it was read; else 0 (`ranks.ts`). */
  rank: number;
  /** Of a heading element: what the next one of its rank begins with, unless it is known itself. */
  base: SectionState | undefined;
  /** What the cell beside it said when it was read (`answers.ts`). */
  answer: string;
  /** What it adds to the counts; null until it was read. */
  counted: { characters: number; mentions: number } | null;
};

export type Scope = Links & {
  readonly kind: 'scope';
  readonly element: Element;
  /** The element that is watched in its place while it is far from the viewport (`viewport.ts`). */
  group: Element | null;
  first: Entry | null;
  last: Entry | null;
  /** The gap before the first child scope is to be read. */
  isStartDirty: boolean;
  /** The gap after this scope, in its parent, is to be read. */
  isAfterDirty: boolean;
  /** It stands in a caption: fields are read in it, text is not. */
  isCaption: boolean;
  /** What is headed in it is headed there only (`enclosures.ts`). */
  isEnclosure: boolean;
};

export type Entry = Block | Scope;

/** A scope with nothing read in it yet. */
export function newScope(element: Element, isCaption = false): Scope {
  return {
    kind: 'scope',
    element,
    group: null,
    parent: null,
    previous: null,
    next: null,
    first: null,
    last: null,
    isStartDirty: true,
    isAfterDirty: false,
    isCaption,
    isEnclosure: isEnclosure(element),
  };
}

/** A block that waits to be read. */
export function newBlock(id: string, map: TextMap, field: Block['field'] = null): Block {
  return {
    kind: 'block',
    id,
    map,
    field,
    parent: null,
    previous: null,
    next: null,
    isRead: false,
    before: undefined,
    after: undefined,
    mentions: [],
    rank: 0,
    base: undefined,
    answer: '',
    counted: null,
  };
}

/** Put an entry into a scope, right after `previous` (null: first). */
export function insertAfter(parent: Scope, previous: Entry | null, entry: Entry): void {
  const next = previous ? previous.next : parent.first;
  entry.parent = parent;
  entry.previous = previous;
  entry.next = next;
  if (previous) previous.next = entry;
  else parent.first = entry;
  if (next) next.previous = entry;
  else parent.last = entry;
}

/** Take an entry out; what is below it stays below it. */
export function unlink(entry: Entry): void {
  const { parent, previous, next } = entry;
  if (!parent) return;
  if (previous) previous.next = next;
  else parent.first = next;
  if (next) next.previous = previous;
  else parent.last = previous;
  entry.parent = null;
  entry.previous = null;
  entry.next = null;
}

/** The scope before an entry among its siblings: the left end of its gap. */
export function scopeBefore(entry: Entry): Scope | null {
  let left = entry.previous;
  while (left && left.kind !== 'scope') left = left.previous;
  return left;
}

/** The block before in reading order, across scopes. */
export function blockBefore(entry: Entry): Block | null {
  let at: Entry | null = entry;
  while (at) {
    if (at.previous) at = deepestLast(at.previous);
    else at = at.parent;
    if (at?.kind === 'block') return at;
  }
  return null;
}

/** The block after in reading order, across scopes; not the ones inside the entry. */
export function blockAfter(entry: Entry): Block | null {
  let at: Entry | null = entry;
  while (at) {
    if (at.next) {
      const first = deepestFirst(at.next);
      if (first.kind === 'block') return first;
      at = first;
    } else at = at.parent;
  }
  return null;
}

/**
 * The block whose headings an entry stands under: the one before it in reading order, unless that stands in
 * an enclosure that the entry is not in.
 */
export function blockAbove(entry: Entry): Block | null {
  let above = blockBefore(entry);
  for (let left = enclosuresBetween(above, entry); left[0]; left = enclosuresBetween(above, entry)) {
    above = blockBefore(left[0]);
  }
  return above;
}

/**
 * The blocks that stand under what is said last before `next`, somewhere in `place`: `next` itself and, for
 * each enclosure that begins there, the block after it.
 */
export function blocksUnder(next: Block | null, place: Entry): Block[] {
  const under: Block[] = [];
  for (let at = next; at; ) {
    under.push(at);
    const [entered] = enclosuresBetween(at, place);
    at = entered ? blockAfter(entered) : null;
  }
  return under;
}

/** The enclosures that one entry stands in and the other does not, the outermost first. */
export function enclosuresBetween(entry: Entry | null, other: Entry | null): Scope[] {
  const found: Scope[] = [];
  for (let at = entry?.parent ?? null; at; at = at.parent) {
    if (at.isEnclosure && !isWithin(other, at)) found.unshift(at);
  }
  return found;
}

function isWithin(entry: Entry | null, scope: Scope): boolean {
  let at = entry;
  while (at && at !== scope) at = at.parent;
  return at !== null;
}

/** Every entry below a scope in reading order, the scope itself left out. Do not change it meanwhile. */
export function* entriesBelow(scope: Scope): Generator<Entry> {
  for (let entry = scope.first; entry; entry = entry.next) {
    yield entry;
    if (entry.kind === 'scope') yield* entriesBelow(entry);
  }
}

/** The last entry inside this one, or itself. */
export function deepestLast(entry: Entry): Entry {
  let at = entry;
  while (at.kind === 'scope' && at.last) at = at.last;
  return at;
}

/** The first entry inside this one, or itself. */
export function deepestFirst(entry: Entry): Entry {
  let at = entry;
  while (at.kind === 'scope' && at.first) at = at.first;
  return at;
}
