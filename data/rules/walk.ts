import type { Anatomy, Entry } from '../schema.ts';
import type { Dataset } from './types.ts';

const FOLDERS = { cause: 'causes', symptom: 'symptoms', test: 'tests', treatment: 'treatments' } as const;

/** Path below data/ of the file that holds an entry or a piece of anatomy. */
export function fileOf(item: Entry | Anatomy): string {
  const folder = item.kind in FOLDERS ? FOLDERS[item.kind as keyof typeof FOLDERS] : 'anatomy';
  return `${folder}/${item.id}.yaml`;
}

/** A value somewhere inside an entry, with the dotted path that leads to it. */
export type Visited = { file: string; field: string; value: unknown };

/** Every value of every entry and piece of anatomy, outer ones first. */
export function* visitAll(data: Dataset): Generator<Visited> {
  for (const item of [...data.entries, ...data.anatomy]) yield* visit(fileOf(item), '', item);
}

function* visit(file: string, field: string, value: unknown): Generator<Visited> {
  yield { file, field, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    yield* visit(file, field === '' ? key : `${field}.${key}`, child);
  }
}

/** Values that cite sources, whatever else they hold. */
export function* visitCiting(data: Dataset): Generator<Visited & { sources: string[] }> {
  for (const visited of visitAll(data)) {
    const { value } = visited;
    if (typeof value !== 'object' || value === null || !('sources' in value)) continue;
    if (Array.isArray(value.sources)) yield { ...visited, sources: value.sources };
  }
}
