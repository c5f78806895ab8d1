/** Neighbouring elements, and a selector that tells them from all others by their places. */
import { isDocument, isElement, isShadowRoot } from './nodes.ts';

/** Element children `from` to `to` of one parent, counted from 1; `to` is null where all that follow belong. */
export type SiblingRange = { parent: ParentNode; from: number; to: number | null; tags: readonly string[] };

/** With more kinds of elements than this in it, a range is told by places alone. */
const FEW_TAGS = 4;

type Growth = {
  /** Elements in the range at most, with all they hold; more only where the element itself holds more. */
  limit: number;
  /** Where the range ends: what belongs to another one. */
  isTaken(sibling: Element): boolean;
};

/** The largest range around an element, or around what holds it, that stays within the limit. */
export function rangeAround(element: Element, { limit, isTaken }: Growth): SiblingRange {
  let top = element;
  for (let above = parentOrHost(top); above && sizeOf(above, limit) <= limit; above = parentOrHost(top))
    top = above;
  const parent = top.parentNode as ParentNode;
  let room = limit - sizeOf(top, limit);
  const members = [top];
  const grow = (next: (sibling: Element) => Element | null, edge: Element, spare: number) => {
    let last = edge;
    for (let at = next(edge); at && !isTaken(at); at = next(at)) {
      const size = sizeOf(at, room);
      if (size > room - spare) break;
      room -= size;
      members.push(at);
      last = at;
    }
    return last;
  };
  // People read on more often than back.
  const last = grow(sibling => sibling.nextElementSibling, top, room / 3);
  const first = grow(sibling => sibling.previousElementSibling, top, 0);
  return {
    parent,
    from: placeOf(first),
    to: last.nextElementSibling ? placeOf(last) : null,
    tags: [...new Set(members.map(({ localName }) => localName))],
  };
}

/** The elements that a range holds now. */
export function* membersOf({ parent, from, to, tags }: SiblingRange): Generator<Element> {
  let place = 1;
  for (let at = parent.firstElementChild; at; at = at.nextElementSibling, place++) {
    if (to !== null && place > to) return;
    if (place >= from && (isAnyTag(tags) || tags.includes(at.localName))) yield at;
  }
}

/**
 * Selectors of the members, each of which begins at the root or at an element with an id.
 *
 * The tag stands last where it can: the browser then asks no other elements.
 */
export function selectorsOf({ parent, from, to, tags }: SiblingRange): string[] {
  if (isDocument(parent)) return [':root'];
  const places = (from > 1 ? `:nth-child(n+${from})` : '') + (to === null ? '' : `:nth-child(-n+${to})`);
  const path = pathOf(parent);
  const names = isAnyTag(tags) ? ['*'] : tags.map(tag => CSS.escape(tag));
  return names.map(name => `${path}>${name}${places}`);
}

/** How many elements this one is with all it holds, open shadow roots included; counting ends above `enough`. */
export function sizeOf(element: Element | ShadowRoot, enough: number): number {
  // Asked of the browser, which counts no further either.
  if (isElement(element) && element.getElementsByTagName('*')[enough]) return enough + 1;
  let size = isElement(element) ? 1 + sizeOfRoot(element, enough) : 0;
  const walker = (element.ownerDocument as Document).createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
  while (size <= enough && walker.nextNode()) {
    size += 1 + sizeOfRoot(walker.currentNode as Element, enough - size);
  }
  return size;
}

/** The element around this one, out of its shadow root where it stands at the top of one. */
export function parentOrHost(element: Element): Element | null {
  const parent = element.parentNode;
  if (!parent) return null;
  if (isShadowRoot(parent)) return parent.host;
  return isElement(parent) ? parent : null;
}

function sizeOfRoot({ shadowRoot }: Element, enough: number): number {
  return shadowRoot ? sizeOf(shadowRoot, enough) : 0;
}

function isAnyTag(tags: readonly string[]): boolean {
  return tags.length > FEW_TAGS;
}

function pathOf(parent: ParentNode): string {
  if (isShadowRoot(parent)) return ':host';
  const element = parent as Element;
  const above = element.parentNode as ParentNode;
  if (isDocument(above)) return ':root';
  // Not `element.id`: in a form that may be a field of this name.
  const id = element.getAttribute('id');
  const byId = id && `#${CSS.escape(id)}`;
  if (byId && (element.getRootNode() as ParentNode).querySelectorAll(byId).length === 1) return byId;
  return `${pathOf(above)}>${stepTo(element)}`;
}

function stepTo(element: Element): string {
  const tag = CSS.escape(element.localName);
  return isOnlyOfItsTag(element) ? tag : `${tag}:nth-child(${placeOf(element)})`;
}

function isOnlyOfItsTag(element: Element): boolean {
  for (let at = element.parentNode?.firstElementChild; at; at = at.nextElementSibling) {
    if (at !== element && at.localName === element.localName) return false;
  }
  return true;
}

function placeOf(element: Element): number {
  let place = 1;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) place++;
  return place;
}
