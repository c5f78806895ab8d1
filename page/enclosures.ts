/**
 * Parts of a page that carry a name of their own, as a chapter does: what is headed in one is headed there and
 * not below it, and its name heads all of it. The name is often the page's own furniture (a tab, a legend,
 * the button of an accordion), which says nothing by itself.
 */
import { isMarkedHidden } from './elements.ts';
import { labelledBy } from './labels.ts';
import { isDocument, isElement, isShadowRoot, isSlot, isText } from './nodes.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** By tag or by role. */
const ALWAYS = words('details fieldset dialog alertdialog alert tabpanel');
/** Of these, what lies over the page: it stands where the library put it, and under no heading of the page. */
const APART = '[role="dialog"], [role="alertdialog"], [role="alert"], dialog';
/** These where they have a name: the elements without one are there for the looks. */
const WHEN_NAMED = words('section article ul ol dl table region group list listbox grid');
/** What opens and closes the part beside it; a menu's button opens something else. */
const OPENER = ':is(button, [role="button"], [role="tab"]):not([aria-haspopup])';
/** Longer than this it is no heading. */
const LONGEST = 80;
/** "Family history (3)" */
const COUNT = /\s*[([]?\d+[)\]]?\s*$/;

/** Whether an element keeps its headings to itself. Asked of every block element of a page. */
export function isEnclosure(element: Element): boolean {
  return (
    isEnclosureBy(element.localName, element) || isEnclosureByRole(element) || openerOf(element) !== null
  );
}

function isEnclosureByRole(element: Element): boolean {
  const role = element.hasAttributes() ? element.getAttribute('role') : null;
  return role !== null && isEnclosureBy(role, element);
}

function isEnclosureBy(word: string, element: Element): boolean {
  if (ALWAYS.has(word)) return true;
  if (!WHEN_NAMED.has(word)) return false;
  return element.hasAttribute('aria-labelledby') ? !isOnlyName(element) : element.hasAttribute('aria-label');
}

/** A heading in a box of its own, which is named by it, heads what comes after the box. */
function isOnlyName(element: Element): boolean {
  const labels = labelledBy(element);
  if (labels.length === 0 || !labels.every(label => element.contains(label))) return false;
  return withoutSpace(textOf(element)) === withoutSpace(textOfAll(labels));
}

/** Whether an enclosure takes over no heading from what stands before it in the document. */
export function isApart(element: Element): boolean {
  return element.matches(APART);
}

/**
 * What the page calls an enclosure where that is not part of its text, and the same with each part of it on a line of
 * its own: "Family history" and below it "Hide". Empty where it does not say.
 */
export function namesOfEnclosure(element: Element): string[] {
  const labels = labelledBy(element);
  const legend = element.localName === 'fieldset' ? element.querySelector(':scope > legend') : null;
  const opener = legend ?? openerOf(element) ?? tabOf(element);
  const label = labels.length > 0 ? textOfAll(labels, ' ') : element.getAttribute('aria-label');
  if (label?.trim()) return namesFrom(label, textOfAll(labels, '\n', '\n'));
  const shown = textOf(opener);
  return shown.trim()
    ? namesFrom(shown, textOf(opener, '\n'))
    : namesFrom(opener?.getAttribute('aria-label'));
}

function namesFrom(...texts: (string | null | undefined)[]): string[] {
  const names = texts.map(text => text?.trim().replace(COUNT, '') ?? '');
  return [...new Set(names)].filter(name => name !== '' && name.length <= LONGEST);
}

/** The tab that says of a panel that it shows it. */
function tabOf(panel: Element): Element | null {
  const root = panel.id && panel.getAttribute('role') === 'tabpanel' ? panel.getRootNode() : null;
  if (!root || (!isDocument(root) && !isShadowRoot(root))) return null;
  return root.querySelector(`[role=tab][aria-controls~="${CSS.escape(panel.id)}"]`);
}

/** Whether only screen readers hear the name. */
export function isNameUnseen(element: Element): boolean {
  return element.hasAttribute('aria-label') && labelledBy(element).length === 0;
}

const withoutSpace = (text: string): string => text.replaceAll(/\s+/g, '');

/** As it is seen: without the names of icons and "Hide this section", with what stands in slots. */
function textOf(node: Node | null, between = ''): string {
  if (node === null) return '';
  if (isText(node)) return node.data;
  if (isElement(node) && isSlot(node) && node.assignedNodes().length > 0)
    return textOfAll(node.assignedNodes(), between, between);
  const shown = [...node.childNodes].filter(child => !isElement(child) || !isMarkedHidden(child));
  return textOfAll(shown, between, between);
}

function textOfAll(nodes: readonly Node[], between = '', within = ''): string {
  return nodes.map(node => textOf(node, within)).join(between);
}

/** The button that opens and closes an element: right before it, by itself or alone in a heading. */
function openerOf(panel: Element): Element | null {
  const before = panel.previousElementSibling;
  const opener = before && onlyOpener(before);
  if (!opener) return null;
  const id = opener.getAttribute('aria-controls');
  if (!id) return beginsWithOpener(panel) ? null : opener;
  return panel.id === id || panel.querySelector(`#${CSS.escape(id)}`) ? opener : null;
}

function onlyOpener(element: Element): Element | null {
  let at: Element | null = element;
  while (at && !isOpener(at)) at = at.childElementCount === 1 ? at.firstElementChild : null;
  return at;
}

function isOpener(element: Element): boolean {
  return element.hasAttribute('aria-expanded') && element.matches(OPENER);
}

/** The next part of an accordion, and not what the last button opens. */
function beginsWithOpener(element: Element): boolean {
  let at: Element | null = element;
  while (at && !isOpener(at)) at = at.firstElementChild;
  return at !== null;
}
