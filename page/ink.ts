/**
 * Fields whose text is drawn twice, one copy in ink that nobody sees: below or above the field lies a copy of what
 * is written, there for the colours behind some words or for these words in bold. What is seen is said once.
 */
import { isMarkedHidden } from './elements.ts';

const WITHOUT_INK = /^transparent$|^rgba\(.*, 0\)$/;
const SPACES = /\s+/g;

/** Whether an element is the copy without ink. Asked of every block element of a page. */
export function isMirror(element: HTMLElement, style: CSSStyleDeclaration): boolean {
  const around = element.parentElement;
  if (!isBesideField(element) && !(around && isBesideField(around))) return false;
  return isWithoutInk(style);
}

/** Whether a field is without ink, and an element beside it that is read shows what stands in it. */
export function isDrawnBeside(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  if (!isWithoutInk(getComputedStyle(field))) return false;
  const written = field.value.replace(SPACES, '');
  return [field.previousElementSibling, field.nextElementSibling].some(
    beside =>
      beside !== null &&
      isShown(beside) &&
      // Letters that are the same, in lines that may be elements.
      beside.textContent?.replace(SPACES, '') === written,
  );
}

function isBesideField({ previousElementSibling, nextElementSibling }: Element): boolean {
  return isField(previousElementSibling) || isField(nextElementSibling);
}

function isField(element: Element | null): boolean {
  return element?.localName === 'textarea' || element?.localName === 'input';
}

/** Letters that are cut out of a picture have a ground to be seen by. */
function isWithoutInk(style: CSSStyleDeclaration): boolean {
  if (!WITHOUT_INK.test(style.getPropertyValue('-webkit-text-fill-color') || style.color)) return false;
  return style.backgroundClip !== 'text';
}

/** The copy may be in a box of its own, which may be what the page hides or draws without ink. */
function isShown(element: Element): boolean {
  if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false;
  const boxes = [element, element.firstElementChild].filter(box => box !== null);
  return !boxes.some(box => isMarkedHidden(box) || isWithoutInk(getComputedStyle(box)));
}
