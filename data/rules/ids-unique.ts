import type { Rule } from './types.ts';
import { fileOf } from './walk.ts';

/** Links, bookmarks and study history know an entry by its id alone, without its folder. */
export const idsUnique: Rule = {
  name: 'ids-unique',
  description: 'An id stands for one entry or one piece of anatomy, whatever the folder.',
  check(data) {
    const first = new Map<string, string>();
    return [...data.entries, ...data.anatomy].flatMap(item => {
      const file = fileOf(item);
      const other = first.get(item.id);
      if (other === undefined) {
        first.set(item.id, file);
        return [];
      }
      return [
        {
          file,
          field: '',
          message: `has the same id as ${other}`,
          tip: 'Rename one of the two files, and the ids that point to it.',
        },
      ];
    });
  },
};
