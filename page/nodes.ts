/**
 * What a node is, asked of the node itself. `instanceof` would ask the wrong realm for nodes that
 * came from another frame.
 */
/** What HTML elements are called by, in documents of any kind. */
export const XHTML = 'http://www.w3.org/1999/xhtml';

/** Character data that is rendered; CDATA sections of XHTML pages included. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** False for SVG and MathML. */
export function isHtml(element: Element): element is HTMLElement {
  return element.namespaceURI === XHTML;
}

/** A shadow root is the one fragment that has a host. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

export function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

export function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}
