/** Rows of a form with the answers at the head of its columns: "Numbness | | X" below "Symptom | Yes | No". */

const TICK = /^(?:[x✓✔☑☒●■•]|\[x\]|\(x\))$/i;
const NONE = /^(?:no|none|denied|denies|absent|negative)$/i;
const SOME = /^(?:yes|reports|present|positive)$/i;
/** Titles may stand above the row that heads the columns. */
const MOST_ABOVE = 4;

/**
 * What is ticked in the row of a cell, as the head of its column says it: "No" or "Yes". `null` where the columns ask
 * and nothing that is written in them answers: empty, or with boxes and pictures. Empty where no columns ask.
 */
export function tickedBeside(cell: Element): 'No' | 'Yes' | '' | null {
  const row = cell.parentElement;
  const heads = row?.localName === 'tr' ? headsOf(row as HTMLTableRowElement) : null;
  if (!row || !heads) return '';
  const words = [...row.children].map(wordsOf);
  const from = [...row.children].indexOf(cell) + 1;
  const asked = heads.flatMap((head, at) => (at >= from && (NONE.test(head) || SOME.test(head)) ? at : []));
  if (asked.length < 2) return '';
  const [ticked, second] = asked.filter(at => TICK.test(words[at] ?? ''));
  if (ticked !== undefined) return second !== undefined || SOME.test(heads[ticked] ?? '') ? 'Yes' : 'No';
  return asked.every(at => words[at] === '') ? null : '';
}

/** The words above each cell, in the first row of as many cells that holds both answers. */
function headsOf(row: HTMLTableRowElement): string[] | null {
  const rows = row.closest('table')?.rows;
  for (let at = 0; rows && at < Math.min(MOST_ABOVE, rows.length); at++) {
    const above = rows[at];
    if (!above || above === row) return null;
    if (above.cells.length !== row.cells.length) continue;
    const heads = [...above.cells].map(wordsOf);
    if (heads.some(head => NONE.test(head)) && heads.some(head => SOME.test(head))) return heads;
  }
  return null;
}

function wordsOf(cell: Element): string {
  return cell.textContent.trim();
}
