/** What is kept in the document for later use, far outside of what holds it: the spare rows of a long list. */

/** Moved by thousands of pixels, which is looked for in words before anything is measured. */
const FAR = /(?:^|[;\s])(?:transform|left|top):[^;]*-\d{4,}(?:\.\d+)?px/;

/**
 * Such rows go on holding the words of when they were last seen. Whole, before the start of its parent, and so
 * beyond any scrolling; a content that is scrolled by being moved still reaches into its parent.
 */
export function isParked(element: HTMLElement, style: CSSStyleDeclaration): boolean {
  const own = element.getAttribute('style');
  if (own === null || !FAR.test(own) || style.position !== 'absolute') return false;
  const box = element.getBoundingClientRect();
  const around = element.parentElement?.getBoundingClientRect();
  return around !== undefined && (box.bottom < around.top || box.right < around.left);
}
