import { buildIndex, type SearchWords } from '../../../lib/search/build-index.ts';
import { createSearch } from '../../../lib/search/search.ts';
import type { Engine } from './engine.ts';

/** Ramus's own search with its groups of words that mean the same. */
export function ours(words: SearchWords): Engine {
  return {
    name: 'Ramus',
    entry: {
      contents: `export { createSearch } from './search.ts'`,
      resolveDir: new URL('../../../lib/search/', import.meta.url).pathname,
    },
    build(documents) {
      const search = createSearch(buildIndex(documents, words));
      return (query, limit) => search.query(query, { limit }).results.map(({ id }) => id);
    },
  };
}
