import type { Services } from '../../../components/services.ts';
import { buildIndex } from '../../../lib/search/build-index.ts';
import { createSearch } from '../../../lib/search/search.ts';
import { toBundle, toSearchDocuments, toSummaries } from '../../../scripts/reference/compile.ts';
import { ENTRIES, SOURCES } from './entries.ts';
import { t } from './translate.ts';

/** Services over five hand-written entries: the real search, no browser. */
export function fakeServices(
  overrides: Partial<Services> = {},
  entries = ENTRIES,
  sources = SOURCES,
): Services {
  const recent: string[] = [];
  const marked = new Set<string>();
  const summaries = new Map(toSummaries(entries).map(summary => [summary.id, summary]));
  return {
    t,
    search: createSearch(buildIndex(toSearchDocuments(entries))).query,
    summary: id => summaries.get(id),
    loadEntry: async id => {
      const entry = entries.find(candidate => candidate.id === id);
      return entry === undefined ? undefined : toBundle(entry, sources);
    },
    favourites: {
      list: async () => [...marked],
      toggle: async id => {
        if (!marked.delete(id)) marked.add(id);
        return [...marked];
      },
    },
    recents: {
      list: async () => recent,
      add: async id => {
        recent.unshift(id);
      },
    },
    copyText: async () => undefined,
    ...overrides,
  };
}
