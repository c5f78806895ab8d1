/** npm run --silent query: a query per line on stdin, `{query, results}` per line on stdout. */
import { createInterface } from 'node:readline';
import { createSearch } from '../lib/search/search.ts';
import { whyInEnglish } from '../lib/search/why.ts';
import { loadData } from './reference/load-data.ts';
import { loadSearchIndex } from './reference/load-search-index.ts';

const { data } = await loadData();
const search = createSearch(await loadSearchIndex(data.entries));
for await (const query of createInterface({ input: process.stdin })) {
  const { results } = search.query(query);
  const shown = results.map(({ id, name, kind, score, reason }) => ({
    id,
    name,
    kind,
    score: Number(score.toFixed(4)),
    why: whyInEnglish(reason),
  }));
  process.stdout.write(`${JSON.stringify({ query, results: shown })}\n`);
}
