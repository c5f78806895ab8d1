import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Entry } from '../../data/schema.ts';
import type { SearchDocument } from '../../lib/reference/types.ts';
import { buildIndex, type SearchIndex, type SearchWords } from '../../lib/search/build-index.ts';
import { toSearchDocuments } from './compile.ts';
import { DATA_DIR } from './load-data.ts';

const groupsSchema = z.array(z.array(z.string().min(2)).min(2));
/** One text: a list of thousands of words would take thousands of lines. */
const everydaySchema = z.string().regex(/^[a-z]+(?: [a-z]+)*$/);
export const EVERYDAY_FILE = 'everyday.yaml';
const askedSchema = z.record(z.string(), z.array(z.string().min(3)).min(1));

/** The index that the extension carries. */
export async function loadSearchIndex(entries: readonly Entry[]): Promise<SearchIndex> {
  return buildIndex(await loadSearchDocuments(entries), await loadSearchWords());
}

/** What the search reads of each entry, with the ways in which people ask for it. */
export async function loadSearchDocuments(entries: readonly Entry[]): Promise<SearchDocument[]> {
  const asked = askedSchema.parse(await readYaml('asked.yaml'));
  const ids = new Set(entries.map(({ id }) => id));
  const lost = Object.keys(asked).filter(id => !ids.has(id));
  if (lost.length > 0)
    throw new Error(
      `data/search/asked.yaml: no such entry: ${lost.join(', ')}. Use ids, the names of files.`,
    );
  return toSearchDocuments(entries, asked);
}

/** What the search knows of words beside those of the entries. */
export async function loadSearchWords(): Promise<SearchWords> {
  return {
    groups: groupsSchema.parse(await readYaml('word-groups.yaml')),
    everyday: everydaySchema.parse(await readYaml(EVERYDAY_FILE)).split(' '),
  };
}

async function readYaml(file: string): Promise<unknown> {
  return parse(await readFile(path.join(DATA_DIR, 'search', file), 'utf8'));
}
