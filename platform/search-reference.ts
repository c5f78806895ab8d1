import packedIndex from 'virtual:ramus/search-index';
import { unpackIndex } from '../lib/search/pack-index.ts';
import { createSearch, type Search } from '../lib/search/search.ts';
import type { SearchResult } from '../lib/search/types.ts';

let search: Search | undefined;

/** The search for the background, which is stopped and started all day: spread out when it is first asked. */
export async function searchReference(query: string): Promise<readonly SearchResult[]> {
  search ??= createSearch(unpackIndex(packedIndex));
  return search.query(query).results;
}
