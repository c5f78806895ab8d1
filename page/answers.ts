/**
 * What stands beside a text and answers it: "Numbness | No" in two cells says that there is none, a problem
 * with a badge "Resolved" below its name that it is over.
 */
import type { Block, Entry } from './outline.ts';

/** A letter alone may be "no" or "normal". Longer than the longest it is a text of its own. */
const [SHORTEST, LONGEST] = [2, 30];
const CELL = 'td,th,dt,dd,[role$=cell],[role=rowheader]';

/** The words of FHIR for a condition that is not there any more or never was; a date may follow. */
const STATUS = /^(resolved|inactive|in remission|refuted|ruled out)(?![a-z])[\s\d/.,:–-]*$/i;
/** A name, and not a paragraph that a badge of its own stands below. */
const LONGEST_NAMED = 80;
/** From the name to what holds it and its badge. */
const MOST_STEPS = 3;

/** The few words beside the block that answer it; empty where there are none. */
export function answerTo(block: Block): string {
  return cellAfter(block) || statusAfter(block);
}

/** The words in the cell after the one that ends with this block. */
function cellAfter(block: Block): string {
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

/** The status right after the element that ends with this block. */
function statusAfter(block: Block): string {
  if (block.map.text.length > LONGEST_NAMED) return '';
  let at: Entry = block;
  for (let steps = 0; steps < MOST_STEPS && at.parent?.last === at; steps++) {
    at = at.parent;
    const beside = at.element.nextElementSibling;
    if (beside) return STATUS.exec(beside.textContent?.trim().slice(0, LONGEST) ?? '')?.[1] ?? '';
  }
  return '';
}
