/** What other elements of the page say that an element is. */
import { isDocument, isShadowRoot } from './nodes.ts';

/** The elements that `aria-labelledby` names, in its order. */
export function labelledBy(element: Element): Element[] {
  const ids = element.getAttribute('aria-labelledby');
  const root = ids && element.getRootNode();
  if (!root || (!isDocument(root) && !isShadowRoot(root))) return [];
  return ids.split(/\s+/).flatMap(id => (id && root.getElementById(id)) || []);
}

/** What is filled in, or chosen from, by hand. A check box is often named by the line of the chart that it picks. */
const FIELDS =
  ':is(textarea, select, input:not([type=checkbox]), fieldset, [role=radiogroup], [role=radio], [role=textbox], ' +
  '[role=combobox], [role=spinbutton], [role=slider], [aria-haspopup=listbox])';
/** Without the id itself: one selector that the browser reads once. */
const NAMED_FIELDS = `${FIELDS}:is([aria-labelledby], [aria-describedby])`;
/** These speak for themselves, whatever is named by them. */
const CHART_TEXT = 'td, th, [role$=cell], [role=rowheader], h1, h2, h3, h4, h5, h6, [role=heading]';

/** What is more than a hint is a text of its own, though a field is about it. */
const LONGEST = 200;
const MOST_CHILDREN = 4;

/** Whether an element is what the field beside it, or around it, is called or explained by. */
export function isLabelByReference(element: Element): boolean {
  const id = element.getAttribute('id');
  if (!id || element.childElementCount > MOST_CHILDREN) return false;
  if (!isNamedAround(element, id) && !isNamedBeside(element, id)) return false;
  return !element.matches(CHART_TEXT) && (element.textContent?.trim().length ?? 0) <= LONGEST;
}

function isNamedAround(element: Element, id: string): boolean {
  let field = element.parentElement?.closest(NAMED_FIELDS);
  while (field && !refersTo(field, id)) field = field.parentElement?.closest(NAMED_FIELDS);
  return Boolean(field);
}

function isNamedBeside({ previousElementSibling, nextElementSibling }: Element, id: string): boolean {
  return [previousElementSibling, nextElementSibling].some(beside => {
    if (!beside) return false;
    if (beside.matches(NAMED_FIELDS) && refersTo(beside, id)) return true;
    if (!beside.firstElementChild || !beside.querySelector(NAMED_FIELDS)) return false;
    return [...beside.querySelectorAll(NAMED_FIELDS)].some(field => refersTo(field, id));
  });
}

function refersTo(field: Element, id: string): boolean {
  const ids = ['aria-labelledby', 'aria-describedby'].map(name => field.getAttribute(name) ?? '');
  return ids.join(' ').split(/\s+/).includes(id);
}
