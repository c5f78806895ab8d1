import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const KEY = 'last-place';
const placeSchema = z.strictObject({ id: z.string(), section: z.optional(z.string()) });

/** The entry that a popup showed when it was closed: an id, kept until the browser ends, in memory only. */
export type LastPlace = z.infer<typeof placeSchema>;

export async function readLastPlace(): Promise<LastPlace | undefined> {
  const parsed = placeSchema.safeParse((await browser.storage.session.get(KEY))[KEY]);
  return parsed.success ? parsed.data : undefined;
}

export async function keepLastPlace(place: LastPlace | undefined): Promise<void> {
  if (place === undefined) await browser.storage.session.remove(KEY);
  else await browser.storage.session.set({ [KEY]: place });
}
