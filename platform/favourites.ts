import * as z from 'zod/mini';
import { readStored, type StoredItem, writeStored } from './stored.ts';

const ITEM: StoredItem<string[]> = { key: 'favourites', schema: z.array(z.string()), fallback: [] };

/** Ids of the entries that were marked, newest first. */
export async function listFavourites(): Promise<string[]> {
  return (await readStored(ITEM)).value;
}

/** Marks an entry, or takes the mark away. Gives the list as it is then. */
export async function toggleFavourite(id: string): Promise<string[]> {
  const ids = await listFavourites();
  const changed = ids.includes(id) ? ids.filter(other => other !== id) : [id, ...ids];
  await writeStored(ITEM, changed);
  return changed;
}
