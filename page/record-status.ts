/**
 * One record shown as names and values: "Diagnosis: Sciatica" and, some lines on, "Verification status: Refuted".
 * A `<dl>`, a table of two columns, or boxes in pairs; records may follow one another in one list.
 */
import { isText } from './nodes.ts';

/** What a record itself is called by, in what it is a record of. */
const NAME =
  /^(?:name|code|display|title|description|condition|diagnosis|problem|finding|symptom|medication|drug|medicine|treatment|test|procedure|order)(?: name)?\s*:?$/i;
const STATUS =
  /^(?:clinical|verification|current|condition|problem|diagnosis|medication|order|request)?[\s-]*status\s*:?$/i;
/** How deep the words of a name may stand in it. */
const DEPTH = 4;
/** A record is short, and so is a list of records that is written in this way. */
const MOST_ROWS = 60;

type Pair = { name: string; value: Element };

/** The values of the statuses of the record that an element is the name of; none where it is no such name. */
export function statusesOfRecord(element: Element): Element[] {
  const own = nameFrom(element.previousElementSibling);
  if (!NAME.test(own)) return [];
  const pairs = pairsAround(element);
  const kinds = pairs.map(({ name }) => (STATUS.test(name) ? 'status' : name === own ? 'own' : 'other'));
  const at = pairs.findIndex(({ value }) => value === element);
  const next = kinds.indexOf('own', at + 1);
  const isFirst = kinds.indexOf('status') > kinds.indexOf('own');
  const [from, to] = isFirst
    ? [at, next < 0 ? pairs.length : next]
    : [kinds.slice(0, Math.max(at, 0)).lastIndexOf('own') + 1, at];
  return pairs.slice(from, to).flatMap(({ value }, i) => (kinds[from + i] === 'status' ? [value] : []));
}

/** What holds the record that an element is a status of; null where it is none. */
export function recordOfStatus(element: Element): Element | null {
  if (!STATUS.test(nameFrom(element.previousElementSibling))) return null;
  const { parentElement } = element;
  const isFlat = parentElement !== null && parentElement.childElementCount > 2;
  return isFlat ? parentElement : (parentElement?.parentElement ?? null);
}

/** All names and values beside this one, or in the rows beside its own. */
function pairsAround({ parentElement }: Element): Pair[] {
  if (!parentElement) return [];
  const { children, parentElement: around } = parentElement;
  if (children.length > 2) return [...children].slice(0, 2 * MOST_ROWS).flatMap(pairFrom);
  const rows = [...(around?.children ?? [])].slice(0, MOST_ROWS);
  return rows.flatMap(({ firstElementChild }) => (firstElementChild ? pairFrom(firstElementChild) : []));
}

function pairFrom(label: Element): Pair[] {
  const value = label.nextElementSibling;
  return value ? [{ name: nameFrom(label), value }] : [];
}

/** The first words in an element: all that a name has. Asked often, so nothing is searched. */
function nameFrom(label: Element | null): string {
  let at: Node | null = label;
  for (let depth = 0; at && depth < DEPTH; depth++) {
    at = at.firstChild;
    while (at && isText(at) && at.data.trim() === '') at = at.nextSibling;
    if (at && isText(at)) return at.data.trim();
  }
  return '';
}
