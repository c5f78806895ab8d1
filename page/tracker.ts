/** What is known of the document's elements while it is read. One per reading. */
import { type Category, categoryOf } from './elements.ts';
import type { FlatTree } from './flat-tree.ts';
import { isElement } from './nodes.ts';
import {
  type Block,
  blockAfter,
  type Entry,
  entriesBelow,
  newScope,
  type Scope,
  scopeBefore,
  unlink,
} from './outline.ts';
import { isPressable } from './pressable.ts';
import { headingsFrom } from './ranks.ts';

export type Tracker = {
  readonly document: Document;
  readonly tree: FlatTree;
  /** The scope of the document element; replaced when the page writes a new document. */
  root: Scope;
  /** Replaced at the end, so that a reading that is still held does not hold the page. */
  scopeOf: WeakMap<Element, Scope>;
  /** Elements whose text is left out, whatever the reason. Changes below them are nobody's business. */
  readonly skipped: WeakSet<Element>;
  /** The skipped ones that may yet be shown. */
  readonly hidden: Set<Element>;
  /** Inline elements that hold blocks. */
  readonly holdsScopes: WeakSet<Element>;
  /** Elements whose text is left out and whose fields are not. */
  readonly captions: WeakSet<Element>;
  /** Most pages have none, and are not to pay for them. */
  hasCaptions: boolean;
  /** As with captions: buttons and lists of choices that are read, which may turn into mere controls. */
  hasPressables: boolean;
  /** Headings that stood below one that has gone: they may end something else now. */
  readonly unsettled: Set<Block>;
  readAll: boolean;
  /** Our own element, the one exception to not being there. */
  isOwn(node: Node): boolean;
  /** Called for each gap that turns dirty: the one after `left`, or the first one of `scope`. */
  onDirty(scope: Scope, left: Scope | null): void;
  /** Called for each scope that leaves the outline. */
  onScopeGone(scope: Scope): void;
};

/** A tracker with nothing read yet. */
export function createTracker(given: {
  document: Document;
  tree: FlatTree;
  readAll: boolean;
  isOwn(node: Node): boolean;
  onDirty(scope: Scope, left: Scope | null): void;
  onScopeGone(scope: Scope): void;
}): Tracker {
  const root = newScope(given.document.documentElement);
  const scopeOf = new WeakMap<Element, Scope>([[root.element, root]]);
  return {
    ...given,
    root,
    scopeOf,
    skipped: new WeakSet(),
    hidden: new Set(),
    holdsScopes: new WeakSet(),
    captions: new WeakSet(),
    hasCaptions: false,
    hasPressables: false,
    unsettled: new Set(),
  };
}

/** The category of an element, remembered when its text is left out. */
export function classify(tracker: Tracker, element: Element): Category {
  const category = tracker.isOwn(element) ? 'object' : categoryOf(element, tracker.readAll);
  const isSkipped = category === 'hidden' || category === 'chrome' || category === 'object';
  if (isSkipped) tracker.skipped.add(element);
  else tracker.skipped.delete(element);
  if (category === 'hidden') tracker.hidden.add(element);
  else tracker.hidden.delete(element);
  noteCaption(tracker, element, category === 'caption');
  if (!isSkipped && !tracker.hasPressables) tracker.hasPressables = isPressable(element);
  return category;
}

function noteCaption(tracker: Tracker, element: Element, isCaption: boolean): void {
  if (isCaption) {
    tracker.captions.add(element);
    tracker.hasCaptions = true;
  } else if (tracker.hasCaptions) tracker.captions.delete(element);
}

/** The nearest scope around a node, or null when the node is in text that is left out, or nowhere. */
export function ownerOf(tracker: Tracker, node: Node): Scope | null {
  for (let at: Node | null = node; at; at = tracker.tree.parent(at)) {
    if (!isElement(at)) continue;
    if (tracker.skipped.has(at)) return null;
    const scope = tracker.scopeOf.get(at);
    if (scope) return scope;
  }
  return null;
}

/** Forget a scope and everything below it; gives the blocks that went. Its gap joins the one before. */
export function dropScope(tracker: Tracker, scope: Scope): Block[] {
  const dropped: Block[] = [];
  const next = blockAfter(scope);
  for (const entry of [...entriesBelow(scope)]) {
    if (entry.kind === 'block') dropped.push(entry);
    else {
      tracker.scopeOf.delete(entry.element);
      tracker.onScopeGone(entry);
    }
    forget(entry);
  }
  for (const heading of headingsFrom(
    next,
    dropped.map(({ rank }) => rank),
  )) {
    tracker.unsettled.add(heading);
  }
  tracker.scopeOf.delete(scope.element);
  tracker.onScopeGone(scope);
  const { parent } = scope;
  const left = scopeBefore(scope);
  unlink(scope);
  if (parent) markGap(tracker, parent, left);
  return dropped;
}

/** Have a gap read again. */
export function markGap(tracker: Tracker, scope: Scope, left: Scope | null): void {
  if (left) left.isAfterDirty = true;
  else scope.isStartDirty = true;
  tracker.onDirty(scope, left);
}

/** Have every gap of a scope read again, not those of the scopes below it. */
export function markAllGaps(tracker: Tracker, scope: Scope): void {
  markGap(tracker, scope, null);
  for (let at = scope.first; at; at = at.next) {
    if (at.kind === 'scope') markGap(tracker, scope, at);
  }
}

/** Begin again below this document element; gives the blocks that went. */
export function restart(tracker: Tracker, element: Element): Block[] {
  const dropped = dropScope(tracker, tracker.root);
  tracker.root = newScope(element);
  tracker.scopeOf.set(element, tracker.root);
  markGap(tracker, tracker.root, null);
  return dropped;
}

/** Let go of everything at once; the tracker is empty after it. */
export function clearTracker(tracker: Tracker): void {
  tracker.root = newScope(tracker.root.element);
  tracker.scopeOf = new WeakMap();
  tracker.hidden.clear();
  tracker.unsettled.clear();
}

/** Whether a scope is still part of the outline. */
export function isLinked(tracker: Tracker, scope: Scope): boolean {
  return tracker.scopeOf.get(scope.element) === scope;
}

/** Cut the links upward, so that nothing that still holds the entry holds the tree. */
function forget(entry: Entry): void {
  entry.parent = null;
  entry.previous = null;
}
