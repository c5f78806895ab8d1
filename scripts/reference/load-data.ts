import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { ZodType } from 'zod';
import type { Dataset, Problem } from '../../data/rules/types.ts';
import {
  type Anatomy,
  anatomySchema,
  type Entry,
  entrySchema,
  redirectsSchema,
  sourcesSchema,
} from '../../data/schema.ts';

/** The project's own data folder. */
export const DATA_DIR = path.resolve(import.meta.dirname, '../../data');

const ENTRY_FOLDERS = {
  causes: 'cause',
  symptoms: 'symptom',
  tests: 'test',
  treatments: 'treatment',
} as const;

/** What could be read, and everything that could not. */
export type LoadedData = { data: Dataset; problems: Problem[] };

/**
 * Reads and validates everything under `dir`. Never throws for bad content: what is wrong comes back
 * as problems, all at once, and the files that are right come back as data.
 */
export async function loadData(dir: string = DATA_DIR): Promise<LoadedData> {
  const problems: Problem[] = [];
  const entries: Entry[] = [];
  for (const [folder, kind] of Object.entries(ENTRY_FOLDERS)) {
    for (const { id, file, value } of await readFolder(dir, folder, problems)) {
      const entry = validated(entrySchema, { file, value, problems });
      if (entry === undefined) continue;
      if (entry.kind !== kind) {
        problems.push(
          problem(
            file,
            'kind',
            `is "${entry.kind}" but the file lies in ${folder}/`,
            'Move the file or correct the kind.',
          ),
        );
        continue;
      }
      entries.push({ id, ...entry });
    }
  }
  const anatomy: Anatomy[] = [];
  for (const { id, file, value } of await readFolder(dir, 'anatomy', problems)) {
    const item = validated(anatomySchema, { file, value, problems });
    if (item !== undefined) anatomy.push({ id, ...item });
  }
  const sources = await readSources(dir, problems);
  const redirects = validated(redirectsSchema, {
    file: 'redirects.yaml',
    value: await readYaml(dir, 'redirects.yaml', problems),
    problems,
  });
  return { data: { entries, anatomy, sources, redirects: redirects ?? {} }, problems };
}

/** Each work by itself: one that is wrong must not make every claim look uncited. */
async function readSources(dir: string, problems: Problem[]): Promise<Dataset['sources']> {
  const file = 'sources.yaml';
  const listed = await readYaml(dir, file, problems);
  return Object.fromEntries(
    Object.entries(listed ?? {}).flatMap(([key, work]) =>
      Object.entries(validated(sourcesSchema, { file, value: { [key]: work }, problems }) ?? {}),
    ),
  );
}

async function readFolder(dir: string, folder: string, problems: Problem[]) {
  const names = (await readdir(path.join(dir, folder))).filter(name => !name.startsWith('.')).sort();
  for (const name of names.filter(name => !name.endsWith('.yaml'))) {
    problems.push(
      problem(`${folder}/${name}`, '', 'is not read', 'Name the file <id>.yaml, or move it away.'),
    );
  }
  return Promise.all(
    names
      .filter(name => name.endsWith('.yaml'))
      .map(async name => {
        const file = `${folder}/${name}`;
        const id = name.slice(0, -'.yaml'.length);
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
          problems.push(
            problem(file, '', 'the file name is the id and must be kebab-case', 'Rename the file.'),
          );
        }
        return { id, file, value: await readYaml(dir, file, problems) };
      }),
  );
}

async function readYaml(dir: string, file: string, problems: Problem[]): Promise<unknown> {
  try {
    return parse(await readFile(path.join(dir, file), 'utf8'));
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    problems.push(
      problem(file, '', `is not readable YAML: ${message}`, 'Quote texts that hold a colon and a space.'),
    );
    return undefined;
  }
}

type Candidate = { file: string; value: unknown; problems: Problem[] };

function validated<T>(schema: ZodType<T>, { file, value, problems }: Candidate): T | undefined {
  if (value === undefined) return undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    problems.push(
      problem(
        file,
        issue.path.join('.'),
        issue.message,
        'See data/README.md for the field and a good example.',
      ),
    );
  }
  return undefined;
}

function problem(file: string, field: string, message: string, tip: string): Problem {
  return { rule: 'shape', file, field, message, tip };
}
