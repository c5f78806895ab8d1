/** Where the card goes: by the mark, inside the window, and not over what is being written. */

export type Box = { left: number; top: number; right: number; bottom: number };
export type Size = { width: number; height: number };

/** Between mark and card, and between card and window. */
const GAP = 6;

/**
 * The card's corner, below the mark or else above it.
 *
 * Null when either place would lie over `avoid`, the field that has the focus: what a person writes
 * is never covered.
 */
export function placeCard(given: {
  mark: Box;
  card: Size;
  window: Size;
  avoid: Box | null;
}): { left: number; top: number } | null {
  const { mark, card, window, avoid } = given;
  const left = Math.max(GAP, Math.min(mark.left, window.width - card.width - GAP));
  const below = mark.bottom + GAP;
  const above = mark.top - GAP - card.height;
  const fits = [below, above].filter(top => top >= GAP && top + card.height <= window.height - GAP);
  const tops = fits.length > 0 ? fits : [Math.max(GAP, window.height - card.height - GAP)];
  const top = tops.find(one => !avoid || !overlap(avoid, boxAt({ left, top: one }, card)));
  return top === undefined ? null : { left, top };
}

function boxAt({ left, top }: { left: number; top: number }, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
