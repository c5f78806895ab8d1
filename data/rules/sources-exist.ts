import type { Rule } from './types.ts';
import { visitCiting } from './walk.ts';

/** A key that sources.yaml does not hold is a claim without a source. */
export const sourcesExist: Rule = {
  name: 'sources-exist',
  description: 'Every key that a claim cites stands in sources.yaml.',
  check: data =>
    [...visitCiting(data)].flatMap(({ file, field, sources }) =>
      sources
        .filter(key => !(key in data.sources))
        .map(key => ({
          file,
          field: `${field}.sources`,
          message: `cites "${key}", which sources.yaml does not hold`,
          tip: 'Correct the key, or add the work to sources.yaml once you have read it.',
        })),
    ),
};
