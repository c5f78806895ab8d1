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
 * `assignedSlot` is null for slots of closed roots, so the slots met on the way down are remembered.
 */
export function createFlatTree(options: FlatTreeOptions): FlatTree {
  const roots = new WeakMap<Element, ShadowRoot>();
  const slots = new WeakMap<Node, HTMLSlotElement>();
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

  function slotOf(node: Node): HTMLSlotElement | null {
    if (!hasRoots) return null;
    const host = node.parentNode;
    if (!host || !isElement(host) || !roots.has(host)) return null;
    const { assignedSlot } = node as Text | Element;
    if (assignedSlot) return assignedSlot;
    const remembered = slots.get(node);
    return remembered?.assignedNodes().includes(node) ? remembered : null;
  }

  function parent(node: Node): Element | null {
    const slot = slotOf(node);
    if (slot) return slot;
    const above = node.parentNode;
    if (!above) return null;
    if (isShadowRoot(above)) return above.host;
    return isElement(above) ? above : null;
  }

  function firstChild(element: Element): Node | null {
    const root = shadowRootOf(element);
    if (root) return root.firstChild;
    if (!hasRoots || !isSlot(element)) return element.firstChild;
    const assigned = element.assignedNodes();
    for (const node of assigned) slots.set(node, element);
    return assigned[0] ?? element.firstChild;
  }

  function nextSibling(node: Node): Node | null {
    if (!hasRoots) return node.nextSibling;
    const slot = slotOf(node);
    if (!slot) {
      const above = node.parentNode;
      const isUnslotted = above !== null && isElement(above) && roots.has(above);
      return isUnslotted ? null : node.nextSibling;
    }
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (slots.get(next) === slot || slotOf(next) === slot) return next;
    }
    return null;
  }

  return { shadowRootOf, parent, firstChild, nextSibling };
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
