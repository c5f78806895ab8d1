import type { Rule } from './types.ts';
import { visitCiting } from './walk.ts';

/** An uncited work is either a forgotten citation or dead weight. */
export const sourcesUsed: Rule = {
  name: 'sources-used',
  description: 'Every work in sources.yaml is cited by at least one claim.',
  check(data) {
    const cited = new Set([...visitCiting(data)].flatMap(({ sources }) => sources));
    return Object.keys(data.sources)
      .filter(key => !cited.has(key))
      .map(key => ({
        file: 'sources.yaml',
        field: key,
        message: 'no claim cites this work',
        tip: 'Cite it where it was used, or remove it (npm run data:fix removes uncited works).',
      }));
  },
};
