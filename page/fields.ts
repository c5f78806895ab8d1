/** Which text fields may be read, and what stands in them. Secrets and search boxes never. */

import { isMarkedHidden } from './elements.ts';
import { isDrawnBeside } from './ink.ts';
import { labelledBy } from './labels.ts';
import { isElement, isHtml } from './nodes.ts';

/** An element whose text is in its value. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

/** Not `search`, `password`, `email`, `tel`, `url`, nor anything with a format of its own. */
const READABLE_TYPES = new Set(['text', 'textarea']);
/** Any other token says that the field holds a name, an address, a card or a code. */
const HARMLESS_AUTOCOMPLETE = new Set(['', 'on', 'off', 'nope', 'new-note']);
const NOT_A_NOTE =
  /search|filter|find\b|lookup|query|pass(word|code|phrase)|\botp\b|one[- ]?time|\bpin\b(?!.?prick)|captcha|token|secret(?!i)/i;
/** "Family history *" */
const REQUIRED = /\s*[*:]+\s*$/;
const BOXES = 'input[type=checkbox], input[type=radio]';
const NAMES = ['aria-label', 'aria-labelledby', 'title'];
const CHROME_ROLES = new Set(['searchbox', 'combobox', 'spinbutton']);

/** The text of a field that may be read; null for every other field and for empty ones. */
export function readableText(field: Field): string | null {
  if (!isReadable(field)) return null;
  const text = seenText(field);
  return text.trim().length > 0 ? text : null;
}

/** What of a field's text a person can see: all of it or nothing. */
export function seenText(field: Field): string {
  return field.value !== '' && isSeen(field) && !isDrawnBeside(field) ? field.value : '';
}

/** "Show password" makes a text field of it: what held a secret once is not read any more. */
const secret = new WeakSet<Field>();

/** Whether a field is a place for notes. When in doubt it is not. */
export function isReadable(field: Field): boolean {
  if (field.type === 'password') secret.add(field);
  if (!READABLE_TYPES.has(field.type) || secret.has(field)) return false;
  if (!HARMLESS_AUTOCOMPLETE.has((field.getAttribute('autocomplete') ?? '').trim().toLowerCase()))
    return false;
  if (CHROME_ROLES.has(field.getAttribute('role') ?? '')) return false;
  if (field.inputMode !== '' && field.inputMode !== 'text') return false;
  if (NOT_A_NOTE.test(namesOf(field))) return false;
  const hider = field.closest('[hidden], [aria-hidden=true]');
  if ((hider && isMarkedHidden(hider)) || field.closest('[role=search], search')) return false;
  return isShownInClear(field);
}

/** What the page calls the field, in words or in code. */
function namesOf(field: Field): string {
  const attributes = ['name', 'id', 'placeholder', 'aria-label', 'class', 'data-testid', 'title'];
  const names = attributes.map(name => field.getAttribute(name) ?? '');
  const labels = [...(field.labels ?? []), ...labelledBy(field)];
  return [...names, ...labels.map(textBeside)].join(' ');
}

/** What the page calls the field for everyone to see or hear; it heads what is written there. */
export function titleOf(field: Field): string {
  const labels = [...(field.labels ?? []), ...labelledBy(field)];
  const title = labels.map(textBeside).join(' ') || field.getAttribute('aria-label') || '';
  return title.trim().replace(REQUIRED, '');
}

/** Whether an element is a box to tick that is named by nothing but the words right behind it. */
export function isUnnamedBox(element: Element): boolean {
  if (!element.matches(BOXES) || NAMES.some(name => element.hasAttribute(name))) return false;
  return (element as HTMLInputElement).labels?.length === 0;
}

/** A label may hold its field, and with a `<textarea>` the note that it was sent with. */
function textBeside(label: Element): string {
  const texts = [...label.childNodes].map(node =>
    isElement(node) ? (node.localName === 'textarea' ? '' : textBeside(node)) : (node.nodeValue ?? ''),
  );
  return texts.join('');
}

/** Rendered, and not as dots. */
function isShownInClear(field: Field): boolean {
  const style = getComputedStyle(field);
  if (style.display === 'none' || style.visibility !== 'visible') return false;
  return (style.getPropertyValue('-webkit-text-security') || 'none') === 'none';
}

/** A box narrower than a letter, in pixels. */
const LETTER = 5;

/**
 * Editors that draw their text themselves take keys and the clipboard in a field that nobody sees: transparent,
 * beside the page, or cut off by a box of no size. What stands in it is what they draw, or a piece of it, and is
 * not to be said twice.
 */
function isSeen(field: Field): boolean {
  // By their older names, which every browser knows.
  if (!field.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false;
  for (let at: Element | null = field; at && isHtml(at); at = at.offsetParent) {
    if (isAside(at) || (at.offsetWidth < LETTER && (at === field || cutsOff(at)))) return false;
  }
  return true;
}

/** Before the first place that one can scroll to. */
function isAside(element: HTMLElement): boolean {
  const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = element;
  if (offsetLeft + offsetWidth > 0 && offsetTop + offsetHeight > 0) return false;
  return /absolute|fixed/.test(getComputedStyle(element).position);
}

function cutsOff(element: HTMLElement): boolean {
  return getComputedStyle(element).overflowX !== 'visible';
}
