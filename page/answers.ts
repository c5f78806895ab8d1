/**
 * What stands beside a text and answers it: "Numbness | No" in two cells or two boxes says that there is none, a
 * problem with "Resolved" as a badge below its name or further along its row that it is over. Beside radio buttons it
 * is a question.
 */
import { areChoices, isAsking, isChoice, isChoiceWords } from './choices.ts';
import { type Block, blockBefore, deepestLast, type Entry, entriesBelow, type Scope } from './outline.ts';
import { rankOfElement } from './ranks.ts';
import { recordOfStatus, statusesOfRecord } from './record-status.ts';
import { LONGEST, textUpTo, wordsIn } from './short-text.ts';
import { tickedBeside } from './ticks.ts';

/** A letter alone may be "no" or "normal". */
const SHORTEST = 2;
const ROW_CELL = 'td,th,[role$=cell],[role=rowheader]';
const CELL = `${ROW_CELL},dt,dd`;

/** The words of FHIR for what is not there any more or never was; a date may follow. */
const STATUS =
  /^(resolved|inactive|in remission|refuted|ruled out|entered[- ]in[- ]error|unconfirmed|provisional|differential|suspected|stopped|discontinued|completed|cancelled|not taken|planned|pending|scheduled|draft)(?![a-z])[\s\d/.,:–-]*$/i;
/** What a form says. Nothing but this, since no cell says that it is meant as an answer. */
const NONE = /^(no|none|denied|denies|absent|negative)$/i;
const SOME = /^(yes|present|positive)$/i;
/** "Numbness: No | Foot drop: Yes", and not what a comment begins with. */
const NEXT_QUESTION = /^\D*[^\s\d]\s*:/;
/** A name, and not a paragraph that a badge of its own stands below. */
const LONGEST_NAMED = 80;
/** From the name to what holds it and its badge. */
const MOST_STEPS = 3;

const LIST = 'ul,ol,dl,table,[role=list],[role=table],[role=grid]';

/** In place of an answer: what is ticked beside it may be one, and cannot be read. */
export const ASKED = '?';

/** The few words beside the block that answer it, `ASKED`, or nothing. */
export function answerTo(block: Block): string {
  return inRow(block) || after(block) || inRecord(block);
}

/**
 * The blocks that what is said in a gap may answer (`place`, or in it right of `left`): its own, the one before it,
 * the one before that if it may be an answer, one of several now, and, in a table, all of the row so far.
 */
export function* blocksAnswered(place: Scope, left: Scope | null): Generator<Block> {
  for (let at = left ? left.next : place.first; at?.kind === 'block'; at = at.next) yield at;
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
  const asked = isChoiceWords(block.map.text.trim()) ? blockBefore(block) : null;
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
    const beside = cellAfter(element);
    if (!beside) return '';
    const ticked = tickedBeside(element);
    if (ticked !== '') return ticked ?? ASKED;
    if (isChoice(beside)) return ASKED;
    const words = wordsIn(beside);
    if (NEXT_QUESTION.test(words) && !isChoiceWords(words.replace(/:.*/s, '').trim())) return '';
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
    if (!isChoiceWords(words)) return '';
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
  for (let at = cellAfter(cell); at?.matches(ROW_CELL); at = cellAfter(at)) {
    const status = STATUS.exec(wordsIn(at))?.[1];
    if (status) return status;
  }
  return '';
}

/** Between two cells there may be something to widen the column by. */
function cellAfter(cell: Element): Element | null {
  let at = cell.nextElementSibling;
  while (at && !at.matches(CELL) && !at.textContent) at = at.nextElementSibling;
  return at?.matches(CELL) ? at : null;
}

/** A status or a "No" right after the block, or after the element that ends with it. */
function after(block: Block): string {
  if (block.map.text.length > LONGEST_NAMED) return '';
  if (block.parent && isAsking(block.parent.element)) return ASKED;
  if (block.parent && block.next?.kind === 'scope') {
    const beside = childAround(block.parent.element, block.next.element);
    return beside ? saidBeside(beside) : '';
  }
  let at: Entry = block;
  for (let steps = 0; steps < MOST_STEPS && at.parent?.last === at; steps++) {
    at = at.parent;
    const beside = at.element.nextElementSibling;
    if (beside) return saidBeside(beside);
    // What comes after a list answers none of its items.
    if (at.element.matches(LIST)) return '';
  }
  return '';
}

/** "Denies" or "Resolved" over a list speaks of what is below it. */
function headsSomething(element: Element): boolean {
  return rankOfElement(element) > 0 || element.nextElementSibling?.matches(LIST) === true;
}

function childAround(parent: Element, inner: Element): Element | null {
  let at: Element | null = inner;
  while (at && at.parentElement !== parent) at = at.parentElement;
  return at;
}

function saidBeside(element: Element): string {
  if (isChoice(element) || areChoices(element)) return ASKED;
  return headsSomething(element) ? '' : said(element);
}

function said(element: Element): string {
  const words = wordsIn(element);
  const status = STATUS.exec(words)?.[1];
  if (status) return status;
  if (!NONE.test(words) && !SOME.test(words)) return '';
  const next = element.nextElementSibling;
  if (next && isChoiceWords(textUpTo(next, LONGEST) ?? '')) return '';
  return element.checkVisibility({ visibilityProperty: true }) ? words : '';
}
