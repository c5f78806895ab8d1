/** The few words of an element, as an answer or a badge has them, read without reading all of a long one. */
import { isMarkedHidden } from './elements.ts';
import { isElement, isText } from './nodes.ts';

/** Longer than this it is a text of its own. */
export const LONGEST = 30;
/** With what is offered beside it, such as "Edit". "Yes No Unknown": longer than this it is a form. */
export const LONGEST_IN_ALL = 60;
/** Offered, and not said. */
const OFFER = 'button,label,select,[role=button],[role=radio],[role=checkbox],[role=option]';

/** What is said in an element, without what it offers; empty where it is long. */
export function wordsIn(element: Element): string {
  const all = textUpTo(element, LONGEST_IN_ALL);
  if (!all) return '';
  const isOffering = element.matches(OFFER) || element.querySelector(OFFER) !== null;
  const words = isOffering ? textWithoutOffers(element).trim() : all;
  return words.length <= LONGEST ? words : '';
}

const TEXT_AND_ELEMENTS = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT;

function skipHidden(node: Node): number {
  return isElement(node) && isUnsaid(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
}

/** As the name of the column, which a cell says again where columns do not fit. */
function isUnsaid(element: Element): boolean {
  return isMarkedHidden(element) || !element.checkVisibility();
}

/** The text of an element; null where it is longer, which is found out without reading all of it. */
export function textUpTo(element: Element, most: number): string | null {
  const walker = element.ownerDocument.createTreeWalker(element, TEXT_AND_ELEMENTS, skipHidden);
  let text = '';
  while (text.trimEnd().length <= most) {
    if (!walker.nextNode()) return text.trimEnd();
    if (isText(walker.currentNode)) text = (text + walker.currentNode.data).trimStart();
  }
  return null;
}

function textWithoutOffers(node: Node): string {
  if (isText(node)) return node.data;
  if (isElement(node) && (node.matches(OFFER) || isUnsaid(node))) return '';
  return [...node.childNodes].map(textWithoutOffers).join('');
}
