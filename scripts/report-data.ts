/** npm run data:report: what the reference holds, by kind, and what it rests on. */
import { visitCiting } from '../data/rules/walk.ts';
import type { Entry } from '../data/schema.ts';
import { KINDS } from '../data/vocabulary.ts';
import { loadData } from './reference/load-data.ts';
import { formatTable } from './setup/format-table.ts';

const { data } = await loadData();
const tierOf = (key: string) => data.sources[key]?.tier;

const rows = KINDS.map(kind =>
  row(
    kind,
    data.entries.filter(entry => entry.kind === kind),
  ),
);
const head = [
  'kind',
  'entries',
  'claims',
  'sources',
  'primary',
  'guideline',
  'secondary',
  'no accuracy',
  'disagreements',
];
process.stdout.write(`${formatTable(head, [...rows, row('all', data.entries)])}\n`);
process.stdout.write(
  `\n${data.anatomy.length} pieces of anatomy, ${Object.keys(data.sources).length} sources.\n`,
);
const reviewed = data.entries.filter(entry => entry.review.status === 'clinician-reviewed').length;
process.stdout.write(`Reviewed by a clinician: ${reviewed} of ${data.entries.length} entries.\n`);

function row(name: string, entries: readonly Entry[]): string[] {
  const citing = [...visitCiting({ ...data, entries, anatomy: [] })];
  const keys = new Set(citing.flatMap(({ sources }) => sources));
  const share = (wanted: readonly string[]) => {
    const claims = citing.filter(({ sources }) => sources.some(key => wanted.includes(tierOf(key) ?? '')));
    return `${Math.round((100 * claims.length) / Math.max(1, citing.length))}%`;
  };
  const tests = entries.filter(entry => entry.kind === 'test');
  return [
    name,
    String(entries.length),
    String(citing.length),
    String(keys.size),
    share(['primary', 'review']),
    share(['guideline', 'label']),
    share(['reference-work', 'web-page']),
    tests.length === 0
      ? ''
      : String(tests.filter(entry => entry.kind === 'test' && entry.accuracy === undefined).length),
    String(entries.filter(disagrees).length),
  ];
}

/** Guidelines on both sides of the same question. */
function disagrees(entry: Entry): boolean {
  if (!('guidelines' in entry) || entry.guidelines === undefined) return false;
  const positions = new Set(entry.guidelines.map(({ position }) => position));
  return positions.has('against') && (positions.has('for') || positions.has('conditional'));
}
