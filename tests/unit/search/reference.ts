import { createSearch } from '../../../lib/search/search.ts';
import { loadData } from '../../../scripts/reference/load-data.ts';
import { loadSearchDocuments, loadSearchIndex } from '../../../scripts/reference/load-search-index.ts';

const { data } = await loadData();

/** The search over the whole reference, as the extension carries it, and what it was built from. */
export const documents = await loadSearchDocuments(data.entries);
export const search = createSearch(await loadSearchIndex(data.entries));

/** Ids of an answer, best first. */
export function ids(query: string, limit = 10): string[] {
  return search.query(query, { limit }).results.map(({ id }) => id);
}
