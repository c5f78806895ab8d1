/** Reads one gap of the outline: its inline content becomes blocks, the next block element a scope. */

import { type Field, isUnnamedBox } from './fields.ts';
import { isElement, isHtml, isText } from './nodes.ts';
import { type Block, type Entry, insertAfter, newBlock, newScope, type Scope, unlink } from './outline.ts';
import { Run } from './run.ts';
import { isSameMap, type TextMap } from './text-map.ts';
import { classify, dropScope, type Tracker } from './tracker.ts';
import { type WhitespaceMode, whitespaceMode } from './whitespace.ts';

type Found = { map: TextMap; field: Field | null };

/** What reading a gap changed. */
export type GapChange = {
  /** Blocks with the same text in other nodes. */
  moved: Block[];
  dropped: Block[];
  /** The last block of the gap, else `left`. */
  last: Entry | null;
  /** The block element at which reading stopped; its own gap and the one after it are dirty now. */
  child: Scope | null;
};

export type GapReaderOptions = {
  tracker: Tracker;
  nextBlockId(): string;
  /** The text of a field, or null when it is none of our business. */
  fieldText(field: Field): string | null;
};

/** Reads gaps of one document. */
export class GapReader {
  readonly #tracker: Tracker;
  readonly #options: GapReaderOptions;
  readonly #run = new Run(node => this.#modeOf(node));
  #modeElement: Element | null = null;
  #mode: WhitespaceMode = 'collapse';

  constructor(options: GapReaderOptions) {
    this.#tracker = options.tracker;
    this.#options = options;
  }

  /** Read the gap after `left`, or the first one of `scope`, up to the next scope or the end. */
  read(scope: Scope, left: Scope | null): GapChange {
    if (left) left.isAfterDirty = false;
    else scope.isStartDirty = false;
    this.#modeElement = null;
    const walk = new GapWalk(this.#tracker, scope, left);
    const { found, child, dropped } = walk.gather(this.#run, this.#options.fieldText);
    const change = this.#reconcile(scope, left, found);
    change.dropped.push(...dropped);
    if (child) {
      change.child = newScope(child, walk.isInCaption(child));
      change.child.isAfterDirty = true;
      this.#tracker.scopeOf.set(child, change.child);
      insertAfter(scope, change.last, change.child);
    }
    return change;
  }

  #modeOf(node: Text): WhitespaceMode {
    const parent = this.#tracker.tree.parent(node);
    if (parent && parent !== this.#modeElement) {
      this.#modeElement = parent;
      this.#mode = whitespaceMode(getComputedStyle(parent));
    }
    return this.#mode;
  }

  /** Keep the blocks whose text stayed, so that only what changed is read again. */
  #reconcile(scope: Scope, left: Scope | null, found: readonly Found[]): GapChange {
    const old = blocksOfGap(scope, left);
    const change: GapChange = { moved: [], dropped: [], child: null, last: left };
    if (old.length === 0 && found.length === 0) return change;
    const paired = pair(old, found);
    for (const block of old) unlink(block);
    let last: Entry | null = left;
    found.forEach((one, i) => {
      const kept = paired[i];
      const block = kept ?? newBlock(this.#options.nextBlockId(), one.map, one.field);
      if (kept && noteChange(kept, one.map)) change.moved.push(kept);
      insertAfter(scope, last, block);
      last = block;
    });
    change.last = last;
    if (old.length > 0) {
      const kept = new Set(paired);
      change.dropped.push(...old.filter(block => !kept.has(block)));
    }
    return change;
  }
}

/** One walk along a gap in the flat tree. */
class GapWalk {
  readonly #tracker: Tracker;
  readonly #scope: Scope;
  readonly #right: Scope | null;
  readonly #openAtomics: Element[] = [];
  readonly #dropped: Block[] = [];
  /** A box stands before the words that come now: they say what may be ticked, as a label would. */
  #isBehindBox = false;
  #node: Node | null;

  constructor(tracker: Tracker, scope: Scope, left: Scope | null) {
    this.#tracker = tracker;
    this.#scope = scope;
    this.#right = scopeAfter(scope, left);
    this.#node = left ? this.#after(left.element) : tracker.tree.firstChild(scope.element);
  }

  gather(
    run: Run,
    fieldText: GapReaderOptions['fieldText'],
  ): { found: Found[]; child: Element | null; dropped: Block[] } {
    const found: Found[] = [];
    const flush = () => found.push(...run.take().map(map => ({ map, field: null })));
    let child: Element | null = null;
    while (this.#node && !child) {
      const node = this.#node;
      if (isText(node)) {
        if (!this.#isBehindBox && !this.isInCaption(node)) run.add(node);
        this.#node = this.#after(node, run);
      } else if (!isElement(node)) this.#node = this.#after(node, run);
      else if (this.#isRightEnd(node)) break;
      else
        child = this.#enter(node, run, field => {
          const text = fieldText(field);
          if (text === null) return;
          flush();
          found.push({ map: { text, pieces: [] }, field });
        });
    }
    flush();
    if (!this.#node && !child) this.#dropUntil(null);
    return { found, child, dropped: this.#dropped };
  }

  /** Whether a node of this gap stands in a caption, seen from where the gap is. */
  isInCaption(node: Node): boolean {
    const { tree, captions, hasCaptions } = this.#tracker;
    if (!hasCaptions) return false;
    const end = this.#scope.element;
    let at = tree.parent(node);
    while (at && at !== end && !captions.has(at)) at = tree.parent(at);
    return at !== end ? at !== null : this.#scope.isCaption;
  }

  /** Whether a scope of ours begins here. The ones before it that were not met are not rendered any more. */
  #isRightEnd(element: Element): boolean {
    const known = this.#tracker.scopeOf.get(element);
    if (!known || known.parent !== this.#scope || !this.#isAhead(known)) return false;
    this.#dropUntil(known);
    return true;
  }

  #isAhead(scope: Scope): boolean {
    for (let at = this.#right; at; at = nextScope(at)) if (at === scope) return true;
    return false;
  }

  #dropUntil(end: Scope | null): void {
    for (let at = this.#right; at && at !== end; ) {
      const next = nextScope(at);
      this.#dropped.push(...dropScope(this.#tracker, at));
      at = next;
    }
  }

  /** Step over or into an element; gives it back when it is a block. */
  #enter(element: Element, run: Run, onField: (field: Field) => void): Element | null {
    const category = classify(this.#tracker, element);
    const stale = this.#tracker.scopeOf.get(element);
    if (stale) this.#dropped.push(...dropScope(this.#tracker, stale));
    if (category === 'block') {
      this.#markHolders(element);
      return element;
    }
    if (category === 'inline' || category === 'atomic' || category === 'caption') {
      if (category !== 'inline') {
        run.space();
        this.#openAtomics.push(element);
      }
      this.#node = this.#tracker.tree.firstChild(element) ?? this.#after(element, run);
      return null;
    }
    if (category === 'line-break') run.newline();
    else if (category !== 'hidden') run.space();
    if (category === 'field' || category === 'line-break') {
      this.#isBehindBox = !this.#tracker.readAll && isUnnamedBox(element);
    }
    if (category === 'field' && isField(element)) onField(element);
    this.#node = this.#after(element, run);
    return null;
  }

  /** The next node in the gap that is not below this one. */
  #after(node: Node, run?: Run): Node | null {
    const { tree } = this.#tracker;
    for (let at: Node | null = node; at && at !== this.#scope.element; at = tree.parent(at)) {
      if (run && at === this.#openAtomics.at(-1)) {
        this.#openAtomics.pop();
        run.space();
      }
      const next = tree.nextSibling(at);
      if (next) return next;
    }
    return null;
  }

  /** A block inside an inline element belongs to the scope around both. */
  #markHolders(child: Element): void {
    const { tree, holdsScopes } = this.#tracker;
    for (let at = tree.parent(child); at && at !== this.#scope.element; at = tree.parent(at)) {
      holdsScopes.add(at);
    }
  }
}

/** Take over what was found; true when only the nodes are others. */
function noteChange(block: Block, map: TextMap): boolean {
  if (block.map.text !== map.text) block.isRead = false;
  const isMoved = block.isRead && block.mentions.length > 0 && !isSameMap(block.map, map);
  if (!block.isRead || isMoved) block.map = map;
  return isMoved;
}

/** For each found text the old block that it continues: equal ends first, then by position between them. */
function pair(old: readonly Block[], found: readonly Found[]): (Block | undefined)[] {
  const paired: (Block | undefined)[] = found.map(() => undefined);
  const shorter = Math.min(old.length, found.length);
  let head = 0;
  while (head < shorter && isSame(old[head], found[head])) {
    paired[head] = old[head];
    head++;
  }
  let tail = 0;
  while (tail < shorter - head && isSame(old.at(-1 - tail), found.at(-1 - tail))) {
    paired[found.length - 1 - tail] = old.at(-1 - tail);
    tail++;
  }
  for (let i = head; i < shorter - tail; i++) {
    if (old[i]?.field === found[i]?.field) paired[i] = old[i];
  }
  return paired;
}

function isSame(block: Block | undefined, found: Found | undefined): boolean {
  return block?.map.text === found?.map.text && block?.field === found?.field;
}

function isField(element: Element): element is Field {
  return isHtml(element) && 'value' in element;
}

/** The blocks between `left` and the next scope. */
export function blocksOfGap(scope: Scope, left: Scope | null): Block[] {
  const blocks: Block[] = [];
  for (let at = left ? left.next : scope.first; at?.kind === 'block'; at = at.next) blocks.push(at);
  return blocks;
}

function scopeAfter(scope: Scope, left: Scope | null): Scope | null {
  const first = left ? left.next : scope.first;
  return first?.kind === 'block' ? nextScope(first) : first;
}

function nextScope(entry: Entry): Scope | null {
  let at = entry.next;
  while (at && at.kind !== 'scope') at = at.next;
  return at;
}
