import type { Rule } from './types.ts';
import { fileOf } from './walk.ts';

/** Copying one of two equal chips tells nobody which was meant. */
export const codesDistinct: Rule = {
  name: 'codes-distinct',
  description: 'A code stands once in an entry.',
  check: data =>
    data.entries.flatMap(entry => {
      const codes = (entry.codes ?? []).map(({ code }) => code);
      return codes
        .filter((code, index) => codes.indexOf(code) !== index)
        .map(code => ({
          file: fileOf(entry),
          field: 'codes',
          message: `${code} stands twice`,
          tip: 'Keep one.',
        }));
    }),
};
