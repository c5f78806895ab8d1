import type { Services } from '../../../components/services.ts';
import { buildIndex } from '../../../lib/search/build-index.ts';
import { createSearch } from '../../../lib/search/search.ts';
import { toBundle, toSearchDocuments, toSummaries } from '../../../scripts/reference/compile.ts';
import { ENTRIES, SOURCES } from './entries.ts';
import { t } from './translate.ts';

/** Services over five hand-written entries: the real search, no browser. */
export function fakeServices(overrides: Partial<Services> = {}): Services {
  const recent: string[] = [];
  const summaries = new Map(toSummaries(ENTRIES).map(summary => [summary.id, summary]));
  return {
    t,
    search: createSearch(buildIndex(toSearchDocuments(ENTRIES))).query,
    summary: id => summaries.get(id),
    loadEntry: async id => {
      const entry = ENTRIES.find(candidate => candidate.id === id);
      return entry === undefined ? undefined : toBundle(entry, SOURCES);
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
