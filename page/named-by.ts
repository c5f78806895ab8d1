/** What an element is the name of, as far as it heads what is read there: the inverse of `enclosures.ts` and `fields.ts`. */
import { isDocument, isShadowRoot } from './nodes.ts';

/** A name is short; what holds more ids than this holds no name. */
const MOST_IDS = 20;

/** The parts and fields that an element, or something in it, is the name of. */
export function namedBy(element: Element): Element[] {
  return [...namedById(element), ...fieldsOf(element), ...openedBy(element)];
}

function namedById(element: Element): Element[] {
  const root = element.getRootNode();
  const ids = [element, ...element.querySelectorAll('[id]')].map(({ id }) => id).filter(id => id !== '');
  if (ids.length === 0 || ids.length > MOST_IDS || !(isDocument(root) || isShadowRoot(root))) return [];
  return [...root.querySelectorAll('[aria-labelledby]')].filter(named =>
    named
      .getAttribute('aria-labelledby')
      ?.split(/\s+/)
      .some(id => ids.includes(id)),
  );
}

function fieldsOf(element: Element): Element[] {
  const label = element.closest('label');
  return label?.control ? [label.control] : [];
}

/** A legend's field set; beside a button, or what holds it alone, what it opens. */
function openedBy(element: Element): Element[] {
  const legend = element.closest('legend');
  if (legend?.parentElement) return [legend.parentElement];
  const opened: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.nextElementSibling) opened.push(at.nextElementSibling);
    if (at.parentElement?.childElementCount !== 1) break;
  }
  return opened;
}
