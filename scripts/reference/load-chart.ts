import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { ZodType } from 'zod';
import { type ChartFiles, chartFiles } from '../../data/chart/schema.ts';
import type { Problem } from '../../data/rules/types.ts';

export type LoadedChart = { files: ChartFiles; problems: Problem[] };

/** Reads and validates data/chart; what is wrong comes back as problems, all at once. */
export async function loadChart(dir: string): Promise<LoadedChart> {
  const problems: Problem[] = [];
  const contentOf = async <T>(name: keyof typeof chartFiles, schema: ZodType<T>, nothing: T): Promise<T> => {
    const file = `chart/${name}`;
    const result = schema.safeParse(await readYaml(path.join(dir, file), file, problems));
    if (result.success) return result.data;
    for (const { path: field, message } of result.error.issues) {
      problems.push({ rule: 'shape', file, field: field.join('.'), message, tip: 'See data/README.md.' });
    }
    return nothing;
  };
  const rowsOf = <T>(name: keyof typeof chartFiles, schema: ZodType<T[]>) => contentOf(name, schema, []);
  const clues = await Promise.all(
    (['places', 'manners', 'signs', 'contexts'] as const).map(group => {
      const name = `clues/${group}.yaml` as const;
      return rowsOf(name, chartFiles[name]);
    }),
  );
  const files: ChartFiles = {
    clues: clues.flat(),
    words: await contentOf('words.yaml', chartFiles['words.yaml'], { filler: [], classes: {} }),
    findings: await rowsOf('findings.yaml', chartFiles['findings.yaml']),
    ledger: await rowsOf('ledger.yaml', chartFiles['ledger.yaml']),
    emergencies: await rowsOf('emergencies.yaml', chartFiles['emergencies.yaml']),
  };
  return { files, problems };
}

async function readYaml(location: string, file: string, problems: Problem[]): Promise<unknown> {
  try {
    return parse(await readFile(location, 'utf8'));
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    problems.push({
      rule: 'shape',
      file,
      field: '',
      message,
      tip: 'Quote texts that hold a colon and a space.',
    });
    return [];
  }
}
