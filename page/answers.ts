/** Rows that ask and answer: "Numbness | No" in two cells says that there is none. */
import type { Block, Entry } from './outline.ts';

/** A letter alone may be "no" or "normal". Longer than the longest it is a text of its own. */
const [SHORTEST, LONGEST] = [2, 30];
const CELL = 'td,th,dt,dd,[role$=cell],[role=rowheader]';

/** The few words in the cell after the one that ends with this block; empty where there are none. */
export function answerTo(block: Block): string {
  let at: Entry = block;
  while (at.parent?.last === at) {
    at = at.parent;
    const { element } = at;
    if (!element.matches(CELL)) continue;
    const beside = element.nextElementSibling;
    const words = beside?.matches(CELL) && beside.textContent?.trim();
    return words && words.length >= SHORTEST && words.length <= LONGEST ? words : '';
  }
  return '';
}
