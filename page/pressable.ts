/**
 * Parts of the chart that can be pressed or picked: a visit's card that opens, a problem in a list. What is only a
 * control says one thing; these say several, one below the other, as the rest of the chart does.
 */
import { isDocument, isElement, isShadowRoot, isSlot, isText } from './nodes.ts';

/** What opens, switches or is filled in says by this that it is a control, however much is written on it. */
const CONTROL = '[aria-expanded], [aria-haspopup], [aria-pressed]';
const FIELD = 'input, select, textarea, [role=checkbox], [role=radio], [role=switch]';
/** A list begins as it goes on. */
const LOOK_AT = 5;
const STEP = ':scope > [aria-current=step], :scope > * > [aria-current=step]';
export const ACCORDION = '[role=tablist][aria-multiselectable]';
const OPENER = '[role=combobox], [aria-haspopup=listbox]';

/** What is left out unless it holds a part of the chart. */
export const PRESSABLE = 'button, [role=button], [role=option], [role=listbox]';

/** As `matches(PRESSABLE)`, and quicker: asked of every element of a page. */
export function isPressable(element: Element): boolean {
  if (element.localName === 'button') return true;
  const role = element.hasAttributes() ? element.getAttribute('role') : null;
  return role === 'button' || role === 'option' || role === 'listbox';
}

/** Whether a button, or a line of a list box, is to be read. */
export function isPressableContent(control: Element): boolean {
  if (!control.firstElementChild || control.matches(CONTROL) || control.querySelector(FIELD)) return false;
  return isStacked(control) && !isStep(control);
}

/** Whether a tab is a part of an accordion, with what it opens inside of it. */
export function isAccordionPart(tab: Element): boolean {
  return tab.firstElementChild !== null && tab.closest(ACCORDION) !== null && isStacked(tab);
}

/** Of a list of steps the one that is taken says so. */
function isStep(control: Element): boolean {
  return control.parentElement?.parentElement?.querySelector(STEP) != null;
}

/** Whether a list box stands by itself; what a field opens or fills is a list of what could be said. */
export function isListOfContent(list: Element): boolean {
  const options = [...list.querySelectorAll('[role=option]')].slice(0, LOOK_AT);
  return options.some(isPressableContent) && !isListOfField(list);
}

function isListOfField(list: Element): boolean {
  const root = list.getRootNode();
  if (!isDocument(root) && !isShadowRoot(root)) return false;
  return [...root.querySelectorAll(OPENER)].some(opener => {
    if (opener.contains(list)) return true;
    const ids = `${opener.getAttribute('aria-controls') ?? ''} ${opener.getAttribute('aria-owns') ?? ''}`;
    return ids.split(/\s+/).some(id => id !== '' && root.getElementById(id)?.contains(list) === true);
  });
}

/** Whether texts of it stand one below the other. */
function isStacked(control: Element): boolean {
  let bottom: number | undefined;
  for (const element of textHolders(control)) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || isIcon(element)) continue;
    if (bottom !== undefined && box.top >= bottom - 1) return true;
    bottom = Math.max(bottom ?? box.bottom, box.bottom);
  }
  return false;
}

/** Drawn by a font, in place of its name. */
function isIcon(element: Element): boolean {
  return /icon|symbol/i.test(getComputedStyle(element).fontFamily);
}

/** The elements below that have words of their own, in the order they are shown in. */
function* textHolders(element: Element): Generator<Element> {
  for (const child of childrenOf(element)) {
    if (!isElement(child) || child.getAttribute('aria-hidden') === 'true') continue;
    if ([...child.childNodes].some(node => isText(node) && /\p{L}{2}/u.test(node.data))) yield child;
    else yield* textHolders(child);
  }
}

function childrenOf(element: Element): Iterable<Node> {
  return isSlot(element) && element.assignedNodes().length > 0
    ? element.assignedNodes({ flatten: true })
    : element.childNodes;
}
