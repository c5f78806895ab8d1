/**
 * What stands beside a text and answers it: "Numbness | No" in two cells or two boxes says that there is none, a
 * problem with "Resolved" as a badge below its name or further along its row that it is over. Beside radio buttons it
 * is a question.
 */
import { isElement, isText } from './nodes.ts';
import { type Block, blockBefore, type Entry, type Scope } from './outline.ts';

/** A letter alone may be "no" or "normal". Longer than the longest it is a text of its own. */
const [SHORTEST, LONGEST] = [2, 30];
const ROW_CELL = 'td,th,[role$=cell],[role=rowheader]';
const CELL = `${ROW_CELL},dt,dd`;

/** The words of FHIR for what is not there any more or never was; a date may follow. */
const STATUS =
  /^(resolved|inactive|in remission|refuted|ruled out|stopped|discontinued)(?![a-z])[\s\d/.,:–-]*$/i;
/** What a form says where there is none. Nothing but this, since no cell says that it is meant as an answer. */
const NONE = /^(no|none|denied|denies|absent|negative)$/i;
/** Beside another of its kind an answer is one of several to choose from. */
const CHOICE = /^(yes|no|none|present|absent|positive|negative|unknown|not sure|n\/?a)$/i;
/** Offered, and not said. */
const OFFER = 'button,label,select,[role=button],[role=radio],[role=checkbox],[role=option]';
/** A name, and not a paragraph that a badge of its own stands below. */
const LONGEST_NAMED = 80;
/** From the name to what holds it and its badge. */
const MOST_STEPS = 3;

/** In place of an answer: what is ticked beside it may be one, and cannot be read. */
export const ASKED = '?';
const RADIOS = 'input[type=radio],[role=radio]';
/** "Yes No Unknown": longer than this it is a form, and what stands above it is no question. */
const LONGEST_CHOICES = 60;

/** The few words beside the block that answer it, `ASKED`, or nothing. */
export function answerTo(block: Block): string {
  return inRow(block) || after(block);
}

/** The blocks that what is said in a place may answer: the one before it and, in a table, all of the row so far. */
export function* blocksAnswered(place: Scope): Generator<Block> {
  const first = blockBefore(place);
  if (!first) return;
  yield first;
  const cell = place.element.closest(ROW_CELL);
  if (!cell?.parentElement || isIn(first, cell)) return;
  for (let at = blockBefore(first); at && isIn(at, cell.parentElement); at = blockBefore(at)) yield at;
}

function isIn(block: Block, element: Element): boolean {
  return block.parent !== null && element.contains(block.parent.element);
}

/** A status in one of the cells after the one that ends with this block, else the words in the next one. */
function inRow(block: Block): string {
  let at: Entry = block;
  while (at.parent?.last === at) {
    at = at.parent;
    const { element } = at;
    if (!element.matches(CELL)) continue;
    const status = block.map.text.length <= LONGEST_NAMED ? statusFurther(element) : '';
    if (status) return status;
    const beside = element.nextElementSibling;
    if (!beside?.matches(CELL)) return '';
    if (isChoice(beside)) return ASKED;
    const words = wordsIn(beside);
    return words.length >= SHORTEST ? words : '';
  }
  return '';
}

function statusFurther(cell: Element): string {
  for (let at = cell.nextElementSibling; at?.matches(ROW_CELL); at = at.nextElementSibling) {
    const status = STATUS.exec(wordsIn(at))?.[1];
    if (status) return status;
  }
  return '';
}

/** A status or a "No" right after the element that ends with this block. */
function after(block: Block): string {
  if (block.map.text.length > LONGEST_NAMED) return '';
  let at: Entry = block;
  for (let steps = 0; steps < MOST_STEPS && at.parent?.last === at; steps++) {
    at = at.parent;
    const beside = at.element.nextElementSibling;
    if (beside) return isChoice(beside) ? ASKED : said(beside);
  }
  return '';
}

function isChoice(element: Element): boolean {
  if (!element.matches(RADIOS) && !element.querySelector(RADIOS)) return false;
  return (element.textContent?.trim().length ?? 0) <= LONGEST_CHOICES;
}

function said(element: Element): string {
  const words = wordsIn(element);
  const status = STATUS.exec(words)?.[1];
  if (status) return status;
  const next = element.nextElementSibling;
  const isAnswer = NONE.test(words) && !(next && CHOICE.test(next.textContent?.trim() ?? ''));
  return isAnswer && element.checkVisibility({ visibilityProperty: true }) ? words : '';
}

/** What is said in an element; empty where it is long. */
function wordsIn(element: Element): string {
  const isOffering = element.matches(OFFER) || element.querySelector(OFFER) !== null;
  const words = (isOffering ? textWithoutOffers(element) : element.textContent)?.trim() ?? '';
  return words.length <= LONGEST ? words : '';
}

function textWithoutOffers(node: Node): string {
  if (isText(node)) return node.data;
  if (isElement(node) && node.matches(OFFER)) return '';
  return [...node.childNodes].map(textWithoutOffers).join('');
}
