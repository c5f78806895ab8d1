import type { Accuracy } from '../schema.ts';
import type { Rule } from './types.ts';
import { fileOf } from './walk.ts';

/** Words that lean on another row, which may be sorted elsewhere or not shown at all. */
const LEANING = /^(the )?(same|as above|ditto)\b/i;
const FIGURES = [
  'sensitivity',
  'sensitivityRange',
  'specificity',
  'specificityRange',
  'reportedLrPositive',
  'reportedLrNegative',
] as const;

/** A row travels alone: into a list by cause, a comparison, a copied line. */
export const accuracyStandsAlone: Rule = {
  name: 'accuracy-stands-alone',
  description: 'A row of accuracy holds a figure and names its people without leaning on another row.',
  check: data =>
    data.entries.flatMap(entry =>
      entry.kind !== 'test'
        ? []
        : (entry.accuracy ?? []).flatMap((row, index) =>
            problemsOf(row).map(problem => ({
              file: fileOf(entry),
              field: `accuracy.${index}`,
              ...problem,
            })),
          ),
    ),
};

function problemsOf(row: Accuracy): { message: string; tip: string }[] {
  const problems: { message: string; tip: string }[] = [];
  if (LEANING.test(row.population)) {
    problems.push({
      message: `population "${row.population}" leans on another row`,
      tip: 'Say again who was tested.',
    });
  }
  if (FIGURES.every(figure => row[figure] === undefined) && row.note === undefined) {
    problems.push({ message: 'holds no figure', tip: 'Give one, say it in the note, or remove the row.' });
  }
  return problems;
}
