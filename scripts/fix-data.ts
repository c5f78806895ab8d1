/** npm run data:fix: writes data/ in its canonical form and mends what can be mended without judgement. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FIELD_OF_KIND } from '../data/rules/relations-resolve.ts';
import type { Dataset } from '../data/rules/types.ts';
import { fileOf, visitCiting } from '../data/rules/walk.ts';
import type { Source } from '../data/schema.ts';
import { toCanonicalYaml } from './reference/canonical.ts';
import { formatProblem } from './reference/check.ts';
import { sortedSources } from './reference/check-canonical.ts';
import { DATA_DIR, loadData } from './reference/load-data.ts';

const { data, problems } = await loadData();
for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
if (problems.length > 0) {
  process.stdout.write('Nothing was written: mend these first.\n');
  process.exit(1);
}
addMissingRelations(data);
for (const item of [...data.entries, ...data.anatomy]) {
  const { id: _id, ...content } = item;
  await writeFile(path.join(DATA_DIR, fileOf(item)), toCanonicalYaml(content));
}
await writeFile(path.join(DATA_DIR, 'sources.yaml'), toCanonicalYaml(citedSources(data)));

function addMissingRelations({ entries }: Dataset): void {
  const byId = new Map(entries.map(entry => [entry.id, entry]));
  for (const entry of entries) {
    const back = FIELD_OF_KIND[entry.kind];
    for (const id of Object.values(entry.related).flatMap(ids => ids ?? [])) {
      const other = byId.get(id);
      if (other === undefined || other.related[back]?.includes(entry.id)) continue;
      other.related[back] = [...(other.related[back] ?? []), entry.id];
    }
    for (const alike of entry.lookAlikes ?? []) {
      const other = byId.get(alike.id);
      if (other === undefined || other.lookAlikes?.some(({ id }) => id === entry.id)) continue;
      other.lookAlikes = [...(other.lookAlikes ?? []), { ...alike, id: entry.id }];
    }
  }
}

function citedSources(dataset: Dataset): Record<string, Source> {
  const cited = new Set([...visitCiting(dataset)].flatMap(({ sources }) => sources));
  const kept = Object.entries(dataset.sources).filter(([key]) => cited.has(key));
  return sortedSources(Object.fromEntries(kept));
}
