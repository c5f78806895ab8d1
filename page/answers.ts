/**
 * What stands beside a text and answers it: "Numbness | No" in two cells or two boxes says that there is none, a
 * problem with "Resolved" as a badge below its name or further along its row that it is over. Beside radio buttons it
 * is a question.
 */
import { isMarkedHidden } from './elements.ts';
import { isElement, isText } from './nodes.ts';
import { type Block, blockBefore, deepestLast, type Entry, type Scope } from './outline.ts';

/** A letter alone may be "no" or "normal". Longer than the longest it is a text of its own. */
const [SHORTEST, LONGEST] = [2, 30];
/** With what is offered beside it, such as "Edit". "Yes No Unknown": longer than this it is a form. */
const LONGEST_IN_ALL = 60;
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
const SWITCH = '[role=switch]';
/** What may be pressed or picked; of a custom element nothing but its name may say so. */
const PICKED = 'button,label,option,[role=button],[role=radio],[role=option]';

/** The few words beside the block that answer it, `ASKED`, or nothing. */
export function answerTo(block: Block): string {
  return inRow(block) || after(block);
}

/**
 * The blocks that what is said in a gap may answer (`place`, or in it right of `left`): its own, the one before it
 * and, in a table, all of the row so far.
 */
export function* blocksAnswered(place: Scope, left: Scope | null): Generator<Block> {
  for (let at = left ? left.next : place.first; at?.kind === 'block'; at = at.next) yield at;
  if (left) {
    const last = deepestLast(left);
    if (last.kind === 'block') yield last;
    if (isRowCell(left.element)) yield* blocksBackTo(place, last);
  }
  const first = blockBefore(place);
  if (!first) return;
  yield first;
  const cell = left ? null : cellBegunBy(place);
  if (cell?.parent && !isIn(first, cell)) yield* blocksBackTo(cell.parent, first);
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
    if (!element.matches(CELL)) continue;
    const status = block.map.text.length <= LONGEST_NAMED ? statusFurther(element) : '';
    if (status) return status;
    const beside = cellAfter(element);
    if (!beside) return '';
    if (isChoice(beside)) return ASKED;
    const words = wordsIn(beside);
    return words.length >= SHORTEST ? words : '';
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
  }
  return '';
}

function childAround(parent: Element, inner: Element): Element | null {
  let at: Element | null = inner;
  while (at && at.parentElement !== parent) at = at.parentElement;
  return at;
}

function saidBeside(element: Element): string {
  return isChoice(element) || areChoices(element) ? ASKED : said(element);
}

/** A question together with what may be chosen. */
function isAsking(element: Element): boolean {
  if (textUpTo(element, LONGEST_IN_ALL) === null) return false;
  return isSetBy(element) || areAnswers(partsOf(element));
}

function isSetBy(element: Element): boolean {
  const radios = partsOf(element).filter(part => part.matches(`${RADIOS},${SWITCH}`));
  return radios.length > 1 || radios[0]?.matches(SWITCH) === true;
}

function isChoice(element: Element): boolean {
  if (textUpTo(element, LONGEST_IN_ALL) === null) return false;
  const parts = [element, ...partsOf(element)];
  return parts.some(part => part.matches(`${RADIOS},${SWITCH}`)) || areAnswers(parts);
}

/** Whether an element and the ones after it offer several answers. */
function areChoices(first: Element): boolean {
  const parts: Element[] = [];
  for (let at: Element | null = first; at && isChoiceWord(at); at = at.nextElementSibling) parts.push(at);
  return areAnswers(parts);
}

/** Two that can be pressed and say different things, as "Yes" and "No". */
function areAnswers(parts: readonly Element[]): boolean {
  const words = parts
    .filter(part => (part.localName.includes('-') || part.matches(PICKED)) && isChoiceWord(part))
    .map(part => part.textContent?.trim().toLowerCase());
  return new Set(words).size > 1;
}

function isChoiceWord(element: Element): boolean {
  return CHOICE.test(textUpTo(element, LONGEST)?.trim() ?? '');
}

/** All elements below, and those in the shadow roots there. */
function partsOf(root: Element | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap(part => [
    part,
    ...(part.shadowRoot ? partsOf(part.shadowRoot) : []),
  ]);
}

function said(element: Element): string {
  const words = wordsIn(element);
  const status = STATUS.exec(words)?.[1];
  if (status) return status;
  if (!NONE.test(words)) return '';
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

const TEXT_AND_ELEMENTS = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT;

function skipHidden(node: Node): number {
  return isElement(node) && isUnsaid(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
}

/** As the name of the column, which a cell says again where columns do not fit. */
function isUnsaid(element: Element): boolean {
  return isMarkedHidden(element) || !element.checkVisibility();
}

/** The text of an element; null where it is longer, which is found out without reading all of it. */
function textUpTo(element: Element, most: number): string | null {
  const walker = element.ownerDocument.createTreeWalker(element, TEXT_AND_ELEMENTS, skipHidden);
  let text = '';
  while (text.trimEnd().length <= most) {
    if (!walker.nextNode()) return text.trimEnd();
    if (isText(walker.currentNode)) text = (text + walker.currentNode.data).trimStart();
  }
  return null;
}

function textWithoutOffers(node: Node): string {
  if (isText(node)) return node.data;
  if (isElement(node) && (node.matches(OFFER) || isUnsaid(node))) return '';
  return [...node.childNodes].map(textWithoutOffers).join('');
}
