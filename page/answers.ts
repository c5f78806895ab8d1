/**
 * What stands beside a text and answers it: "Numbness | No" in two cells or two boxes says that there is none, a
 * problem with "Resolved" as a badge below its name or further along its row that it is over. Beside radio buttons it
 * is a question.
 */
import { isElement, isText } from './nodes.ts';
import { type Block, blockBefore, deepestLast, type Entry, entriesBelow, type Scope } from './outline.ts';
import { rankOfElement } from './ranks.ts';
import { recordOfStatus, statusesOfRecord } from './record-status.ts';
import { tickedBeside } from './ticks.ts';

/** A letter alone may be "no" or "normal". Longer than the longest it is a text of its own. */
const [SHORTEST, LONGEST] = [2, 30];
/** With what is offered beside it, such as "Edit". "Yes No Unknown": longer than this it is a form. */
const LONGEST_IN_ALL = 60;
const ROW_CELL = 'td,th,[role$=cell],[role=rowheader]';
const CELL = `${ROW_CELL},dt,dd`;

/** The words of FHIR for what is not there any more or never was; a date may follow. */
const STATUS =
  /^(resolved|inactive|in remission|refuted|ruled out|entered[- ]in[- ]error|unconfirmed|provisional|differential|suspected|stopped|discontinued|completed|cancelled|not taken|planned|pending|scheduled|draft)(?![a-z])[\s\d/.,:–-]*$/i;
/** What a form says. Nothing but this, since no cell says that it is meant as an answer. */
const NONE = /^(no|none|denied|denies|absent|negative)$/i;
const SOME = /^(yes|present|positive)$/i;
/** Beside another of its kind an answer is one of several to choose from. */
const CHOICE = /^(yes|no|none|present|absent|positive|negative|unknown|not sure|n\/?a)$/i;
/** "Numbness: No | Foot drop: Yes", and not what a comment begins with. */
const NEXT_QUESTION = /^\D*[^\s\d]\s*:/;
/** Offered, and not said. */
const OFFER = 'button,label,select,[role=button],[role=radio],[role=checkbox],[role=option]';
/** A name, and not a paragraph that a badge of its own stands below. */
const LONGEST_NAMED = 80;
/** From the name to what holds it and its badge. */
const MOST_STEPS = 3;

const LIST = 'ul,ol,dl,table,[role=list],[role=table],[role=grid]';

/** In place of an answer: what is ticked beside it may be one, and cannot be read. */
export const ASKED = '?';
const RADIOS = 'input[type=radio],[role=radio]';

/** The few words beside the block that answer it, `ASKED`, or nothing. */
export function answerTo(block: Block): string {
  return inRow(block) || after(block) || inRecord(block);
}

/**
 * The blocks that what is said in a gap may answer (`place`, or in it right of `left`): the one before it, the one
 * before that if it may be an answer, one of several now, and, in a table, all of the row so far.
 */
export function* blocksAnswered(place: Scope, left: Scope | null): Generator<Block> {
  yield* blocksOfRecord(place);
  if (left) {
    const last = deepestLast(left);
    if (last.kind === 'block') yield* withAsked(last);
    if (isRowCell(left.element)) yield* blocksBackTo(place, last);
  }
  const first = blockBefore(place);
  if (!first) return;
  yield* withAsked(first);
  const cell = left ? null : cellBegunBy(place);
  if (cell?.parent && !isIn(first, cell)) yield* blocksBackTo(cell.parent, first);
}

/** Where the place is a status, all that it may be the status of. */
function* blocksOfRecord(place: Scope): Generator<Block> {
  let at: Scope | null = place;
  for (let steps = 0; at && steps < MOST_STEPS; steps++, at = at.parent) {
    const record = recordOfStatus(at.element);
    if (!record) continue;
    let around: Scope = at;
    while (around.parent && record.contains(around.parent.element)) around = around.parent;
    for (const entry of entriesBelow(around)) if (entry.kind === 'block') yield entry;
    return;
  }
}

function* withAsked(block: Block): Generator<Block> {
  yield block;
  const asked = CHOICE.test(block.map.text.trim()) ? blockBefore(block) : null;
  if (asked) yield asked;
}

function* blocksBackTo(row: Scope, entry: Entry): Generator<Block> {
  for (let at = blockBefore(entry); at && isIn(at, row); at = blockBefore(at)) yield at;
}

function cellBegunBy(place: Scope): Scope | null {
  for (let at: Scope | null = place; at; at = at.previous ? null : at.parent) {
    if (isRowCell(at.element)) return at;
  }
  return null;
}

/** As `matches(ROW_CELL)`, which costs more than all else here. */
function isRowCell(element: Element): boolean {
  if (element.localName === 'td' || element.localName === 'th') return true;
  const role = element.getAttribute('role');
  return role !== null && (role.endsWith('cell') || role === 'rowheader');
}

function isIn(block: Block, scope: Scope): boolean {
  return scope.element.contains(block.parent?.element ?? null);
}

/** A status in one of the cells after the one that ends with this block, else the words in the next one. */
function inRow(block: Block): string {
  let at: Entry = block;
  while (at.parent?.last === at) {
    at = at.parent;
    const { element } = at;
    // What a term means is not answered by the next term.
    if (!element.matches(CELL) || element.localName === 'dd') continue;
    const status = block.map.text.length <= LONGEST_NAMED ? statusFurther(element) : '';
    if (status) return status;
    const beside = element.nextElementSibling;
    if (!beside?.matches(CELL)) return '';
    const ticked = tickedBeside(element);
    if (ticked !== '') return ticked ?? ASKED;
    if (isChoice(beside)) return ASKED;
    const words = wordsIn(beside);
    if (NEXT_QUESTION.test(words) && !CHOICE.test(words.replace(/:.*/s, '').trim())) return '';
    if (NONE.test(words)) return someFurther(beside) || words;
    return words.length >= SHORTEST ? words : '';
  }
  return '';
}

/** "Foot drop | Absent | Present": on one side it is there. */
function someFurther(cell: Element): string {
  for (let at = cell.nextElementSibling; at?.matches(ROW_CELL); at = at.nextElementSibling) {
    const words = wordsIn(at);
    if (SOME.test(words)) return words;
    // What comes then is asked again.
    if (!CHOICE.test(words)) return '';
  }
  return '';
}

function inRecord(block: Block): string {
  let at = block.parent;
  for (let steps = 0; at && steps < MOST_STEPS; steps++, at = at.parent) {
    for (const value of statusesOfRecord(at.element)) {
      const status = STATUS.exec(wordsIn(value))?.[1];
      if (status) return status;
    }
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
    if (beside) return isChoice(beside) ? ASKED : headsSomething(beside) ? '' : said(beside);
    // What comes after a list answers none of its items.
    if (at.element.matches(LIST)) return '';
  }
  return '';
}

/** "Denies" or "Resolved" over a list speaks of what is below it. */
function headsSomething(element: Element): boolean {
  return rankOfElement(element) > 0 || element.nextElementSibling?.matches(LIST) === true;
}

function isChoice(element: Element): boolean {
  if (textUpTo(element, LONGEST_IN_ALL) === null) return false;
  return element.matches(RADIOS) || element.querySelector(RADIOS) !== null;
}

function said(element: Element): string {
  const words = wordsIn(element);
  const status = STATUS.exec(words)?.[1];
  if (status) return status;
  if (!NONE.test(words) && !SOME.test(words)) return '';
  const next = element.nextElementSibling;
  if (next && CHOICE.test(textUpTo(next, LONGEST) ?? '')) return '';
  return element.checkVisibility({ visibilityProperty: true }) ? words : '';
}

/** What is said in an element, without what it offers; empty where it is long. */
function wordsIn(element: Element): string {
  const all = textUpTo(element, LONGEST_IN_ALL);
  if (!all) return '';
  const isOffering = element.matches(OFFER) || element.querySelector(OFFER) !== null;
  const words = isOffering ? textWithoutOffers(element).trim() : all;
  return words.length <= LONGEST ? words : '';
}

/** The text of an element; null where it is longer, which is found out without reading all of it. */
function textUpTo(element: Element, most: number): string | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.trimEnd().length <= most) {
    if (!walker.nextNode()) return text.trimEnd();
    text = (text + (walker.currentNode as Text).data).trimStart();
  }
  return null;
}

function textWithoutOffers(node: Node): string {
  if (isText(node)) return node.data;
  if (isElement(node) && node.matches(OFFER)) return '';
  return [...node.childNodes].map(textWithoutOffers).join('');
}
