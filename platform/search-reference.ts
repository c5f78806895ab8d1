import packedIndex from 'virtual:ramus/search-index';
import { unpackIndex } from '../lib/search/pack-index.ts';
import { scanNames } from '../lib/search/scan-names.ts';
import { createSearch, type Search } from '../lib/search/search.ts';
import type { SearchAnswer, SearchOptions } from '../lib/search/types.ts';

let made: Search | undefined;

/** The search over the reference; made when it is first asked, which takes longer than to paint a surface. */
export function referenceSearch(): Search {
  made ??= createSearch(unpackIndex(packedIndex));
  return made;
}

/** The answer of the search; while it is not made yet, by names alone where these settle what comes first. */
export function searchAtOnce(query: string, options: SearchOptions): SearchAnswer {
  const isWide = options.kinds === undefined;
  const named = made === undefined && isWide ? scanNames(packedIndex, query) : undefined;
  return named === undefined ? referenceSearch().query(query, options) : { results: named, suggestions: [] };
}
