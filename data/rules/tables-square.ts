import type { Rule } from './types.ts';
import { fileOf } from './walk.ts';

/** A row with a value too few shifts every answer by one column. */
export const tablesSquare: Rule = {
  name: 'tables-square',
  description: 'Every row of a comparison has one value a column.',
  check: data =>
    data.anatomy.flatMap(item =>
      item.kind !== 'table'
        ? []
        : item.rows
            .map((row, index) => ({ row, index }))
            .filter(({ row }) => row.values.length !== item.columns.length)
            .map(({ row, index }) => ({
              file: fileOf(item),
              field: `rows.${index}`,
              message: `"${row.feature}" has ${row.values.length} values for ${item.columns.length} columns`,
              tip: 'Give each column a value; "not stated" where the source is silent.',
            })),
    ),
};
