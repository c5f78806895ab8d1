/**
 * The flat tree: what is rendered where, with shadow roots in place of their hosts' children and
 * slotted nodes in their slots. Text, blocks and order all follow it.
 */
import { isElement, isHtml, isShadowRoot, isSlot } from './nodes.ts';

export type FlatTree = {
  /** The root below this element, open or closed; asks again each time until there is one. */
  shadowRootOf(element: Element): ShadowRoot | null;
  parent(node: Node): Element | null;
  firstChild(element: Element): Node | null;
  nextSibling(node: Node): Node | null;
  /** Other nodes are assigned to a slot now. Gives the first one. */
  deal(slot: HTMLSlotElement): Node | undefined;
};

type FlatTreeOptions = {
  openShadowRoot?: ((host: HTMLElement) => ShadowRoot | null) | undefined;
  /** Called once per shadow root, when it is first seen. */
  onShadowRoot(root: ShadowRoot): void;
  /** Called for an element that could get a root later without any mutation telling. */
  onCandidate(element: HTMLElement): void;
};

/** Tags other than custom elements that may have a root; here only when they are otherwise empty. */
const PLAIN_HOSTS = new Set(
  'article aside blockquote body div footer header main nav p section span'.split(' '),
);

/**
 * Walk functions over the flat tree of one document.
 *
 * `assignedSlot` is null for slots of closed roots, so what the slots met on the way down were dealt is
 * remembered, until they are dealt anew.
 */
export function createFlatTree(options: FlatTreeOptions): FlatTree {
  const roots = new WeakMap<Element, ShadowRoot>();
  const places = new WeakMap<Node, { slot: HTMLSlotElement; next: Node | null }>();
  const hands = new WeakMap<HTMLSlotElement, readonly Node[]>();
  let hasRoots = false;

  function shadowRootOf(element: Element): ShadowRoot | null {
    const known = hasRoots ? roots.get(element) : undefined;
    if (known) return known;
    const root = element.shadowRoot ?? closedRootOf(element, options);
    if (!root) return null;
    hasRoots = true;
    roots.set(element, root);
    options.onShadowRoot(root);
    return root;
  }

  function deal(slot: HTMLSlotElement): Node | undefined {
    for (const node of hands.get(slot) ?? []) if (places.get(node)?.slot === slot) places.delete(node);
    const hand = slot.assignedNodes();
    for (const [i, node] of hand.entries()) places.set(node, { slot, next: hand[i + 1] ?? null });
    hands.set(slot, hand);
    return hand[0];
  }

  function isHost(node: Node | null): boolean {
    return hasRoots && node !== null && isElement(node) && roots.has(node);
  }

  function parent(node: Node): Element | null {
    const above = node.parentNode;
    if (isHost(above)) {
      const slot = (node as Text | Element).assignedSlot ?? places.get(node)?.slot;
      if (slot) return slot;
    }
    if (!above) return null;
    if (isShadowRoot(above)) return above.host;
    return isElement(above) ? above : null;
  }

  function firstChild(element: Element): Node | null {
    const root = shadowRootOf(element);
    if (root) return root.firstChild;
    if (isClosedDetails(element)) return element.querySelector(':scope > summary');
    const dealt = hasRoots && isSlot(element) ? deal(element) : undefined;
    return dealt ?? element.firstChild;
  }

  function nextSibling(node: Node): Node | null {
    if (isClosedSummary(node)) return null;
    if (!isHost(node.parentNode)) return node.nextSibling;
    const { assignedSlot } = node as Text | Element;
    if (assignedSlot && !places.has(node)) deal(assignedSlot);
    return places.get(node)?.next ?? null;
  }

  return { shadowRootOf, parent, firstChild, nextSibling, deal };
}

/** Of a closed `<details>` only the summary is rendered, whatever the `display` of the rest. */
function isClosedDetails(element: Element): boolean {
  return element.localName === 'details' && !element.hasAttribute('open');
}

function isClosedSummary(node: Node): boolean {
  return isElement(node) && node.localName === 'summary' && isClosedDetails(node.parentElement ?? node);
}

/**
 * A closed root, where the extension API may look. Asking costs a call into the browser, so plain
 * elements are asked only while they are empty: a mount point, not a paragraph.
 */
function closedRootOf(element: Element, options: FlatTreeOptions): ShadowRoot | null {
  const name = element.localName;
  const isCustom = name.includes('-');
  if (!isCustom && (element.firstChild || !PLAIN_HOSTS.has(name))) return null;
  if (!isHtml(element)) return null;
  const root = options.openShadowRoot?.(element) ?? null;
  if (!root) options.onCandidate(element);
  return root;
}
