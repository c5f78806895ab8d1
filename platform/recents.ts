import * as z from 'zod/mini';
import { readStored, type StoredItem, writeStored } from './stored.ts';

/** As many as fit the popup without scrolling. */
const LIMIT = 8;

const ITEM: StoredItem<string[]> = { key: 'recents', schema: z.array(z.string()), fallback: [] };

/** Ids of the entries opened last, newest first. */
export async function listRecents(): Promise<string[]> {
  return (await readStored(ITEM)).value;
}

/** Puts an entry first among the recents. */
export async function addRecent(id: string): Promise<void> {
  const others = (await listRecents()).filter(other => other !== id);
  await writeStored(ITEM, [id, ...others].slice(0, LIMIT));
}
