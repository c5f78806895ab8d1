/** Brings a mention into view: the one time that a reading moves the page, because a person asked. */
import type { FlatTree } from './flat-tree.ts';
import type { View } from './paint.ts';

/** Scroll every box around the ranges so that they are seen. False where they are not rendered. */
export function revealRanges(view: View, ranges: readonly Range[], tree: FlatTree): boolean {
  const [first] = ranges;
  if (!first) return false;
  for (let box = tree.parent(first.startContainer); box; box = tree.parent(box)) {
    if (scrolls(view, box)) center(first, box);
  }
  const { top, bottom, height, width } = first.getBoundingClientRect();
  if (top < 0 || bottom > view.innerHeight) {
    view.scrollBy({ top: top - (view.innerHeight - height) / 2, behavior: 'instant' });
  }
  return width > 0 || height > 0;
}

function center(range: Range, box: Element): void {
  const target = range.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  if (target.top < frame.top || target.bottom > frame.bottom) {
    box.scrollTop += target.top - frame.top - (frame.height - target.height) / 2;
  }
  if (target.left < frame.left || target.right > frame.right) {
    box.scrollLeft += target.left - frame.left - (frame.width - target.width) / 2;
  }
}

/** The root's own scroller is the window's business. */
function scrolls(view: View, box: Element): boolean {
  if (box === view.document.documentElement || box === view.document.body) return false;
  if (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth) return false;
  const { overflowX, overflowY } = view.getComputedStyle(box);
  return `${overflowX} ${overflowY}`.split(' ').some(value => value === 'auto' || value === 'scroll');
}
