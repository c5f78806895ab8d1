/**
 * While a dialog, a menu or a list of choices is open, libraries take all the rest of the page from screen
 * readers by `aria-hidden`. Whoever looks at the page goes on seeing it, and what it says goes on being so.
 */
import { isDocument, isShadowRoot } from './nodes.ts';

const DIALOGS = '[role="dialog"], [role="alertdialog"], [aria-modal="true"], dialog[open]';
/** These may be there for good. They popped up if a button says that it opened them. */
const LISTS = '[role="menu"], [role="listbox"]';
const OPENERS = '[aria-expanded="true"][aria-controls]';

/** Whether an element is hidden from screen readers because of what popped up beside it, or beside what holds it. */
export function isBehindPopup(element: Element): boolean {
  const { parentElement } = element;
  const root = parentElement?.getRootNode();
  if (!parentElement || !root || (!isDocument(root) && !isShadowRoot(root))) return false;
  // Both the list and its opener are spared: one of them is enough to say why the rest is hidden.
  return [...parentElement.querySelectorAll(`${DIALOGS}, ${LISTS}, ${OPENERS}`)].some(beside => {
    if (element.contains(beside)) return false;
    if (beside.matches(DIALOGS)) return beside.checkVisibility();
    return beside.matches(LISTS) ? isOpenList(beside, root) : opens(beside, root);
  });
}

function isOpenList(list: Element, root: Document | ShadowRoot): boolean {
  if (!list.id || !list.checkVisibility()) return false;
  return root.querySelector(`${OPENERS}[aria-controls~="${CSS.escape(list.id)}"]`) !== null;
}

function opens(opener: Element, root: Document | ShadowRoot): boolean {
  const ids = opener.getAttribute('aria-controls')?.split(/\s+/) ?? [];
  return ids.some(id => {
    const opened = id ? root.getElementById(id) : null;
    return opened?.matches(LISTS) === true && opened.checkVisibility();
  });
}
