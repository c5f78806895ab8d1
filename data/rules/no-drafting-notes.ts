import type { Rule } from './types.ts';
import { fileOf } from './walk.ts';

/** What an author writes to a colleague and not to a reader. */
const NOTE =
  /not (fully )?shown|not recorded|complete (it )?from|descriptive title|to be checked|in the excerpt/i;

/** Records and labels are shown as they stand. */
export const noDraftingNotes: Rule = {
  name: 'no-drafting-notes',
  description: 'Titles and authors of sources and labels of codes hold no notes to colleagues.',
  check: data => [
    ...Object.entries(data.sources).flatMap(([key, { title, author = [] }]) =>
      [title, ...author.map(({ literal }) => literal)]
        .filter(text => NOTE.test(text))
        .map(text => problem('sources.yaml', key, text)),
    ),
    ...data.entries.flatMap(entry =>
      (entry.codes ?? [])
        .filter(({ label }) => NOTE.test(label))
        .map(({ code, label }) => problem(fileOf(entry), `codes.${code}`, label)),
    ),
  ],
};

function problem(file: string, field: string, text: string) {
  return {
    file,
    field,
    message: `a note to colleagues stands where readers see it: "${text}"`,
    tip: 'Look it up and write it in, or leave it out; a source has a field `note` for what readers should know.',
  };
}
