/** What stands in the document, is rendered, and is seen by nobody. */

type Clip = Pick<CSSStyleDeclaration, 'clip' | 'clipPath'>;

/** Moved by thousands of pixels, which is looked for in words before anything is measured. */
const FAR = /(?:^|[;\s])(?:transform|left|top):[^;]*-\d{4,}(?:\.\d+)?px/;

/**
 * What is kept for later use, far outside of what holds it: the spare rows of a long list. They go on holding
 * the words of when they were last seen. Such a row stands whole before the start of its parent, beyond any
 * scrolling; a content that is scrolled by being moved still reaches into its parent.
 */
export function isParked(element: HTMLElement, style: CSSStyleDeclaration): boolean {
  const own = element.getAttribute('style');
  if (own === null || !FAR.test(own) || style.position !== 'absolute') return false;
  const box = element.getBoundingClientRect();
  const around = element.parentElement?.getBoundingClientRect();
  return around !== undefined && (box.bottom < around.top || box.right < around.left);
}

/** What says to screen readers what was just done or pointed at, and is seen by nobody. */
export function isAnnouncer(element: HTMLElement, style: Clip): boolean {
  if (!element.hasAttribute('aria-live') && element.getAttribute('role') !== 'status') return false;
  return isClipped(style);
}

/** What a link says to screen readers about itself beyond what is seen of it: "Change" what stands beside it. */
export function isLinkHint(element: HTMLElement, style: Clip): boolean {
  const link = element.parentElement;
  if (link?.localName !== 'a' || !isClipped(style)) return false;
  return link.textContent?.trim() !== element.textContent?.trim();
}

function isClipped({ clip, clipPath }: Clip): boolean {
  return /^rect\([01]px/.test(clip) || /^inset\((50|100)%/.test(clipPath);
}
