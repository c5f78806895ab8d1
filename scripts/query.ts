/** npm run --silent query: a query per line on stdin, `{query, results}` per line on stdout. */
import { createInterface } from 'node:readline';
import { buildIndex } from '../lib/search/build-index.ts';
import { createSearch } from '../lib/search/search.ts';
import { toSearchDocuments } from './reference/compile.ts';
import { loadData } from './reference/load-data.ts';
import { loadWordGroups } from './reference/load-word-groups.ts';

const { data } = await loadData();
const search = createSearch(buildIndex(toSearchDocuments(data.entries), await loadWordGroups()));
for await (const query of createInterface({ input: process.stdin })) {
  const { results } = search.query(query);
  const shown = results.map(({ id, name, kind, score, why }) => ({
    id,
    name,
    kind,
    score: Number(score.toFixed(4)),
    why,
  }));
  process.stdout.write(`${JSON.stringify({ query, results: shown })}\n`);
}
