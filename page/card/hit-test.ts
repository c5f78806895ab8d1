/** Which registered range lies under a point. */
import type { View } from '../paint.ts';

type HitOptions = { shadowRoots: ShadowRoot[] };
type Hit = { highlight: Highlight; ranges: AbstractRange[] };
/** Chrome 140, Firefox 150. */
type HitTesting = HighlightRegistry & {
  highlightsFromPoint?(x: number, y: number, options?: HitOptions): Hit[];
};

export type Point = { x: number; y: number };

/** The ranges under a point, of any highlight. Roots not given are not looked into. */
export function rangesAt(
  view: View,
  { x, y }: Point,
  given: { shadowRoots: ShadowRoot[]; ranges: Iterable<Range> },
): AbstractRange[] {
  const registry: HitTesting = view.CSS.highlights;
  const hits = registry.highlightsFromPoint?.(x, y, { shadowRoots: given.shadowRoots });
  return hits?.flatMap(hit => hit.ranges) ?? rangesAtCaret(view, { x, y }, given);
}

/**
 * By the caret position, for browsers that cannot be asked for highlights. The caret is always
 * somewhere, so the point must also lie in a box of the range.
 */
export function rangesAtCaret(
  view: View,
  { x, y }: Point,
  given: { shadowRoots: ShadowRoot[]; ranges: Iterable<Range> },
): Range[] {
  const caret = view.document.caretPositionFromPoint?.(x, y, { shadowRoots: given.shadowRoots });
  if (!caret) return [];
  return [...given.ranges].filter(range => {
    if (range.startContainer !== caret.offsetNode) return false;
    if (caret.offset < range.startOffset || caret.offset > range.endOffset) return false;
    return [...range.getClientRects()].some(
      box => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
  });
}
