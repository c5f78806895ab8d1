import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { DATA_DIR } from './load-data.ts';

const schema = z.array(z.array(z.string().min(2)).min(2));

/** Words that mean the same to a searcher (data/search/word-groups.yaml). */
export async function loadWordGroups(): Promise<string[][]> {
  return schema.parse(parse(await readFile(path.join(DATA_DIR, 'search/word-groups.yaml'), 'utf8')));
}
