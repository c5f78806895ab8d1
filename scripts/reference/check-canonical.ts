import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Dataset, Problem } from '../../data/rules/types.ts';
import { fileOf } from '../../data/rules/walk.ts';
import type { Source } from '../../data/schema.ts';
import { toCanonicalYaml } from './canonical.ts';

/** The works in the order in which sources.yaml holds them, so that two people's additions merge. */
export function sortedSources(sources: Readonly<Record<string, Source>>): Record<string, Source> {
  return Object.fromEntries(Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Files of `data` that are not written as `npm run data:fix` would write them. */
export async function checkCanonical(dir: string, data: Dataset): Promise<Problem[]> {
  const expected = [
    ...[...data.entries, ...data.anatomy].map(item => {
      const { id: _id, ...content } = item;
      return { file: fileOf(item), content: content as unknown };
    }),
    { file: 'sources.yaml', content: sortedSources(data.sources) },
  ];
  const checked = await Promise.all(
    expected.map(async ({ file, content }) => ({
      file,
      same: (await readFile(path.join(dir, file), 'utf8')) === toCanonicalYaml(content),
    })),
  );
  return checked
    .filter(({ same }) => !same)
    .map(({ file }) => ({
      rule: 'canonical',
      file,
      field: '',
      message: 'is not written in the canonical form',
      tip: 'Run npm run data:fix.',
    }));
}
