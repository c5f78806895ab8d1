import type { Rule } from './types.ts';

/** Old ids live for ever in bookmarks and study history. */
export const redirectsLeadHome: Rule = {
  name: 'redirects-lead-home',
  description: 'A redirect leads from an id that is gone to an entry that exists, in one step.',
  check(data) {
    const ids = new Set(data.entries.map(entry => entry.id));
    return Object.entries(data.redirects)
      .filter(([from, to]) => ids.has(from) || !ids.has(to))
      .map(([from, to]) => ({
        file: 'redirects.yaml',
        field: from,
        message: ids.has(from) ? 'is still an entry' : `leads to "${to}", which is not an entry`,
        tip: 'Point it at the entry that took over its content.',
      }));
  },
};
