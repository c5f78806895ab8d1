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
/** These speak for themselves, whatever is named by them. */
const CHART_TEXT = 'td, th, [role$=cell], [role=rowheader], h1, h2, h3, h4, h5, h6, [role=heading]';

/** What is longer than a hint is a text of its own, though a field is about it. */
const LONGEST = 200;

/** Whether an element is what the field beside it, or around it, is called or explained by. */
export function isLabelByReference(element: Element): boolean {
  const { id, previousElementSibling, nextElementSibling } = element;
  if (!id || element.matches(CHART_TEXT)) return false;
  const name = CSS.escape(id);
  const field = `${FIELDS}:is([aria-labelledby~="${name}"], [aria-describedby~="${name}"])`;
  const isNamed =
    element.parentElement?.closest(field) ||
    [previousElementSibling, nextElementSibling].some(
      beside => beside?.matches(field) || beside?.querySelector(field),
    );
  return Boolean(isNamed) && (element.textContent?.trim().length ?? 0) <= LONGEST;
}
