/** What other elements of the page say that an element is. */
import { isDocument, isShadowRoot } from './nodes.ts';

/** The elements that `aria-labelledby` names, in its order. */
export function labelledBy(element: Element): Element[] {
  const ids = element.getAttribute('aria-labelledby');
  const root = ids && element.getRootNode();
  if (!root || (!isDocument(root) && !isShadowRoot(root))) return [];
  return ids.split(/\s+/).flatMap(id => (id && root.getElementById(id)) || []);
}
