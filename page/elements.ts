/** What an element is to a reader of the chart, by its tag, role and rendering. */
import { isEditorOverlay } from './editor-overlays.ts';
import { isMirror } from './ink.ts';
import { isLabelByReference } from './labels.ts';
import { isHtml } from './nodes.ts';
import { isBehindPopup } from './popups.ts';
import { ACCORDION, isAccordionPart, isListOfContent, isPressableContent } from './pressable.ts';
import { isAnnouncer, isLinkHint, isParked } from './unseen.ts';

/**
 * - `block`: its text stands by itself.
 * - `inline`: its text runs on; `atomic`: it does too, but as a box of its own, a word border.
 * - `line-break`: `<br>`.
 * - `object`: no text of its own (an image, a frame); a word border.
 * - `field`: text that only its value holds.
 * - `hidden`: not rendered now, may be later; `chrome`: the page's own furniture.
 * - `caption`: furniture around a field: its text is left out, the field is not.
 */
export type Category =
  | 'block'
  | 'inline'
  | 'atomic'
  | 'line-break'
  | 'object'
  | 'field'
  | 'hidden'
  | 'chrome'
  | 'caption';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NO_TEXT = words(
  'script style template noscript head meta link title base object embed audio video canvas iframe ' +
    'frame frameset noframes select datalist option optgroup progress meter img picture map area rt rp',
);
const CHROME_TAGS = words('nav button label legend menu thead');
const CHROME_ROLES = words(
  'navigation button tab tablist menu menubar menuitem menuitemcheckbox menuitemradio toolbar ' +
    'columnheader search searchbox listbox combobox option radio checkbox switch tooltip scrollbar slider',
);
/** What of a drawing may hold text; the rest of it is shapes. */
const DRAWN: Record<string, Category> = {
  svg: 'atomic',
  g: 'inline',
  a: 'inline',
  switch: 'inline',
  tspan: 'inline',
  text: 'block',
  foreignObject: 'block',
};
/** What begins a line of its own by what it is. */
const LINES = words('br p div ul ol dl table section article header h1 h2 h3 h4 h5 h6 pre');
/** What any page may be styled by, asked once per element; the answer is the browser's. */
type Style = Pick<CSSStyleDeclaration, 'display' | 'visibility' | 'contentVisibility' | 'textDecorationLine'>;

/** The category of an element, chart text only unless `readAll`. Costs one style look-up. */
export function categoryOf(element: Element, readAll: boolean): Category {
  const name = element.localName;
  if (!isHtml(element)) return categoryOfDrawn(element, DRAWN[name] ?? 'object');
  if (NO_TEXT.has(name)) return 'object';
  if (name === 'br') return 'line-break';
  if (name === 'wbr') return 'inline';
  if (name === 'textarea' || name === 'input') return 'field';
  if (isMarkedHidden(element)) return 'hidden';
  const isFurniture = !readAll && isChrome(element, name);
  if (isFurniture && !isAroundField(element)) return 'chrome';
  const style = getComputedStyle(element);
  const category = categoryOfStyle(element, style);
  if (isAnnouncer(element, style) || (category === 'block' && isParked(element, style))) return 'hidden';
  if (category === 'block' && !readAll && (isEditorOverlay(element, style) || isLinkHint(element, style)))
    return 'hidden';
  if (category === 'block' && isMirror(element, style)) return 'hidden';
  return isFurniture && category !== 'hidden' ? 'caption' : category;
}

function categoryOfStyle(element: HTMLElement, style: Style): Category {
  const { display } = style;
  // A node that is assigned to no slot has no style at all.
  if (display === 'none' || display === '' || style.visibility !== 'visible') return 'hidden';
  // What is struck out was taken back, or is done.
  if (style.textDecorationLine.includes('line-through')) return 'hidden';
  if (display === 'inline' || display === 'contents')
    return element.localName === 'sup' ? 'atomic' : 'inline';
  if (display.startsWith('ruby')) return 'inline';
  if (style.contentVisibility === 'hidden') return 'hidden';
  return display.startsWith('inline') && !isCell(element) && !holdsLines(element) ? 'atomic' : 'block';
}

/** Boxes in a line may be columns of a page, each with lines of its own. */
function holdsLines({ firstElementChild }: HTMLElement): boolean {
  for (let child = firstElementChild; child; child = child.nextElementSibling) {
    if (LINES.has(child.localName)) return true;
  }
  return false;
}

function categoryOfDrawn(element: Element, drawn: Category): Category {
  if (drawn === 'object' || isMarkedHidden(element)) return 'object';
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility !== 'visible' ? 'hidden' : drawn;
}

/** Whether the page takes an element away from its readers by an attribute. */
export function isMarkedHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  return element.getAttribute('aria-hidden') === 'true' && !isBehindPopup(element);
}

/** Tables made of other elements may have their cells as boxes in a line. */
function isCell(element: HTMLElement): boolean {
  const role = element.getAttribute('role');
  return role === 'gridcell' || role === 'cell' || role === 'rowheader';
}

function isChrome(element: HTMLElement, name: string): boolean {
  if (name === 'button' && !isChromeByRole(element)) return !isPressableContent(element);
  if (CHROME_TAGS.has(name)) return true;
  if (name === 'th') return isColumnHeader(element);
  if (!element.hasAttributes()) return false;
  if (isLabelByReference(element)) return true;
  // What it is is between it and the browser; that it can be focused can be seen.
  if (name.endsWith('-tab') && element.hasAttribute('tabindex')) return true;
  const first = roleOf(element);
  if (first === 'tablist')
    return !element.matches(ACCORDION) && element.querySelector('[role=tabpanel]') === null;
  if (first === 'tab') return !isAccordionPart(element);
  if (first === 'listbox') return !isListOfContent(element);
  if (first === 'button' || first === 'option') return !isPressableContent(element);
  return CHROME_ROLES.has(first);
}

function roleOf(element: Element): string {
  return element.getAttribute('role')?.trim().toLowerCase().split(' ', 1)[0] ?? '';
}

function isChromeByRole(element: Element): boolean {
  return element.hasAttribute('role') && CHROME_ROLES.has(roleOf(element));
}

function isAroundField(element: HTMLElement): boolean {
  const control = 'control' in element ? (element as HTMLLabelElement).control : null;
  return control !== null && element.contains(control);
}

/** A header cell names a column when it says so, or when its row holds nothing but headers. */
function isColumnHeader(cell: HTMLElement): boolean {
  const scope = cell.getAttribute('scope');
  if (scope) return scope.startsWith('col');
  return cell.parentElement?.querySelector(':scope > td') === null;
}
