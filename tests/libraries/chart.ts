/** What every page says, in our own words; the same chart whatever it is built with. */

/** Seen at once. */
export const SUMMARY = 'Foot drop on the right since Monday. Denies saddle anesthesia.';
/** Behind a tab. */
export const HISTORY = 'Lumbar disc herniation in 2019.';
/** In a dialog that is closed at first. */
export const PLAN = 'Naproxen with food. MRI of the lumbar spine next week.';
/** In a text field. */
export const TYPED = 'Numbness of the right foot.';

/** Labels name conditions too: they are the page's own furniture, and nothing that the chart says. */
export const LABELS = {
  summary: 'Summary',
  history: 'Piriformis syndrome history',
  plan: 'Open plan',
  close: 'Close plan',
  field: 'Note',
  date: 'Date',
  problem: 'Meralgia paresthetica',
  menu: 'More',
  choice: 'Tarlov cyst',
};

export type Visit = { id: number; date: string; problem: string };

const ROWS = 400;
/** Far below what a virtual list shows. */
const FAR_ROW = 396;

function problemOf(id: number): string {
  if (id === 0) return 'Sciatica on the left';
  if (id === 1) return 'No leg weakness';
  if (id === FAR_ROW) return 'Tarsal tunnel syndrome';
  return `Routine visit ${id}`;
}

/** Rows of a table: two of them speak of the matter, one more does far below. */
export const VISITS: Visit[] = Array.from({ length: ROWS }, (_, id) => ({
  id,
  date: `2026-01-${String((id % 28) + 1).padStart(2, '0')}`,
  problem: problemOf(id),
}));
