/** From mutation records to gaps that must be read again. Marks only; reading comes later, in slices. */
import { isDocument, isElement, isHtml, isShadowRoot } from './nodes.ts';
import type { Block, Scope } from './outline.ts';
import { PRESSABLE } from './pressable.ts';
import { classify, dropScope, markAllGaps, markGap, ownerOf, restart, type Tracker } from './tracker.ts';

/** How far to look back for the left end of a gap before the whole scope is read again. */
const LOOK_BACK = 200;

/** An element by itself, or with everything below it. */
export type Reach = 'alone' | 'below';

/** Marks what a batch of records changed. */
export class DirtyMarker {
  readonly #tracker: Tracker;
  /** Nodes known to stand in a dirty gap, so that a thousand appended siblings are looked at once each. */
  #pending = new WeakSet<Node>();
  /** Elements whose rendering may have changed, with or without everything below them. */
  readonly #restyled = new Map<Element, Reach>();

  readonly #renamed = new Set<Element>();

  constructor(tracker: Tracker) {
    this.#tracker = tracker;
  }

  /** Takes a batch; gives the blocks that went with removed nodes. */
  mark(records: readonly MutationRecord[]): Block[] {
    this.#pending = new WeakSet();
    const dropped: Block[] = [];
    for (const record of records) {
      if (record.type === 'childList') dropped.push(...this.#markChildren(record));
      else if (record.type === 'characterData') this.#markAround(record.target);
      else if (isElement(record.target)) {
        this.noteRestyled(record.target, record.attributeName === 'style' ? 'alone' : 'below');
      }
    }
    return dropped;
  }

  /** Have an element classified again. */
  noteRestyled(element: Element, reach: Reach): void {
    if (!isHtml(element) || this.#tracker.isOwn(element)) return;
    if (this.#restyled.get(element) !== 'below') this.#restyled.set(element, reach);
  }

  /** The elements that are left out and hold other words now. They may be the name of something. */
  takeRenamed(): Set<Element> {
    const taken = new Set(this.#renamed);
    this.#renamed.clear();
    return taken;
  }

  /** The elements to classify again, once each. */
  takeRestyled(): Map<Element, Reach> {
    const taken = new Map(this.#restyled);
    this.#restyled.clear();
    return taken;
  }

  /** Classify an element again after its attributes changed. */
  recheck(element: Element): Block[] {
    this.#pending = new WeakSet();
    const tracker = this.#tracker;
    const scope = tracker.scopeOf.get(element);
    if (scope) {
      if (classify(tracker, element) !== 'block' && scope !== tracker.root) return dropScope(tracker, scope);
      if (element.localName === 'details') markAllGaps(tracker, scope);
      return [];
    }
    if (!tracker.skipped.has(element)) {
      this.#markAround(element);
      return [];
    }
    const wasHidden = tracker.hidden.has(element);
    const category = classify(tracker, element);
    const isStillLeftOut = tracker.skipped.has(element) && wasHidden === tracker.hidden.has(element);
    if (!isStillLeftOut || category === 'object') this.#markAround(element);
    return [];
  }

  /** Other nodes are assigned to a slot now: what left it is not met there again, and goes. */
  markSlot(slot: HTMLSlotElement): void {
    this.#tracker.tree.deal(slot);
    this.#markOwner(slot);
  }

  /** A shadow root has appeared. */
  markHost(host: Element): Block[] {
    const tracker = this.#tracker;
    const dropped: Block[] = [];
    const own = tracker.scopeOf.get(host);
    for (let at = own?.first ?? null; at; ) {
      const next = at.next;
      if (at.kind === 'scope') dropped.push(...dropScope(tracker, at));
      at = next;
    }
    const scope = own ?? ownerOf(tracker, host);
    if (scope) markAllGaps(tracker, scope);
    return dropped;
  }

  #markChildren(record: MutationRecord): Block[] {
    const { target } = record;
    if (isDocument(target)) return this.#newDocument();
    if (this.#isOwnDoing(record)) return [];
    const dropped: Block[] = [];
    for (const node of record.removedNodes) dropped.push(...this.#dropRemoved(node, target));
    if (record.addedNodes.length > 0) {
      const added = record.addedNodes[0];
      if (added?.parentNode === target) this.#markAround(added);
      else this.#markNeighbour(record);
    } else this.#markNeighbour(record);
    return dropped;
  }

  /** The card's host comes and goes below the document element. */
  #isOwnDoing(record: MutationRecord): boolean {
    const { addedNodes, removedNodes } = record;
    const node = addedNodes[0] ?? removedNodes[0];
    return addedNodes.length + removedNodes.length === 1 && node !== undefined && this.#tracker.isOwn(node);
  }

  #dropRemoved(node: Node, from: Node): Block[] {
    const tracker = this.#tracker;
    if (!isElement(node)) return [];
    tracker.hidden.delete(node);
    const scope = tracker.scopeOf.get(node);
    if (scope && scope !== tracker.root) return dropScope(tracker, scope);
    if (!tracker.holdsScopes.has(node)) return [];
    const owner = ownerOf(tracker, from);
    const lost: Scope[] = [];
    for (let at = owner?.first ?? null; at; at = at.next) {
      if (at.kind === 'scope' && !at.element.isConnected) lost.push(at);
    }
    return lost.flatMap(one => dropScope(tracker, one));
  }

  #markNeighbour({ target, previousSibling, nextSibling }: MutationRecord): void {
    if (previousSibling?.parentNode === target) this.#markAround(previousSibling, true);
    else if (nextSibling?.parentNode === target) this.#markAround(nextSibling);
    else this.#markOwner(target);
  }

  #markOwner(node: Node): void {
    const place = isShadowRoot(node) ? node.host : node;
    const owner = ownerOf(this.#tracker, place);
    if (owner) {
      this.#notePressable(place);
      markAllGaps(this.#tracker, owner);
    } else this.#noteControl(place);
  }

  /** Mark the gap that a node stands in, or with `orAfter` the one after it if it is a scope itself. */
  #markAround(node: Node, orAfter = false): void {
    const tracker = this.#tracker;
    const parent = tracker.tree.parent(node);
    if (parent) this.#notePressable(parent);
    if (isElement(node) && orAfter) {
      const own = tracker.scopeOf.get(node);
      if (own?.parent) {
        markGap(tracker, own.parent, own);
        return;
      }
    }
    const owner = parent && ownerOf(tracker, parent);
    if (!owner) {
      if (parent) this.#noteControl(parent);
      return;
    }
    this.#noteCaption(parent);
    if (hasChildScope(owner)) this.#markFoundGap(owner, node);
    else markGap(tracker, owner, null);
  }

  #notePressable(node: Node): void {
    const pressable = this.#tracker.hasPressables && isElement(node) ? node.closest(PRESSABLE) : null;
    if (pressable) this.noteRestyled(pressable, 'alone');
  }

  #noteCaption(node: Node): void {
    const caption = this.#tracker.hasCaptions && isElement(node) ? node.closest('label, legend') : null;
    if (caption && this.#tracker.captions.has(caption)) this.#renamed.add(caption);
  }

  /** What was only a control, or an empty list of choices, may hold a part of the chart now; or say another name. */
  #noteControl(node: Node): void {
    const { skipped, hidden, tree } = this.#tracker;
    for (let at: Node | null = node; at; at = tree.parent(at)) {
      if (!isElement(at) || !skipped.has(at)) continue;
      if (!hidden.has(at)) this.noteRestyled(at, 'alone');
      if (isHtml(at)) this.#renamed.add(at);
      return;
    }
  }

  #markFoundGap(owner: Scope, node: Node): void {
    const gap = this.#leftOf(owner, node);
    if (gap === 'unknown') markAllGaps(this.#tracker, owner);
    else if (gap !== 'marked') markGap(this.#tracker, owner, gap);
  }

  /** The scope at the left of the gap that a node stands in, null for the first gap. */
  #leftOf(owner: Scope, node: Node): Scope | null | 'marked' | 'unknown' {
    const { scopeOf, holdsScopes, tree } = this.#tracker;
    let at = node;
    for (let steps = 0; steps < LOOK_BACK; steps++) {
      if (this.#pending.has(at)) return 'marked';
      this.#pending.add(at);
      const above = at.parentNode;
      // What stands in a slot has other neighbours there than beside it in the document.
      if (above && !isShadowRoot(above) && tree.parent(at) !== above) return 'unknown';
      const previous: Node | null = at.previousSibling;
      const up: Node | null = previous ?? above;
      if (!up) return 'unknown';
      if (up === owner.element || (isShadowRoot(up) && up.host === owner.element)) return null;
      if (isElement(up)) {
        const scope = scopeOf.get(up);
        if (scope?.parent === owner) return scope;
        const mayHoldScopes = previous !== null && holdsScopes.has(up);
        if (mayHoldScopes || tree.shadowRootOf(up)) return 'unknown';
      }
      at = up;
    }
    return 'unknown';
  }

  #newDocument(): Block[] {
    const tracker = this.#tracker;
    const { documentElement } = tracker.document;
    if (!documentElement || documentElement === tracker.root.element) return [];
    return restart(tracker, documentElement);
  }
}

function hasChildScope(scope: Scope): boolean {
  for (let at = scope.first; at; at = at.next) if (at.kind === 'scope') return true;
  return false;
}
