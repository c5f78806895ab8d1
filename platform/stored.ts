import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

// zod's compiled parsers need `new Function`, which the extension's CSP refuses.
z.config({ jitless: true });

/** A value kept in the browser's local storage, parsed after every read. */
export type StoredItem<T> = {
  key: string;
  schema: z.ZodMiniType<T>;
  fallback: T;
};

export type StoredValue<T> = { value: T; wasReset: boolean };

const SET_ASIDE = 'set-aside:';

/**
 * Reads an item. What does not fit its schema is kept aside under `set-aside:<key>` and reported once
 * as `wasReset`; the fallback is used from then on. Nothing is ever thrown away.
 */
export async function readStored<T>({ key, schema, fallback }: StoredItem<T>): Promise<StoredValue<T>> {
  const stored = (await browser.storage.local.get(key))[key];
  if (stored === undefined) return { value: fallback, wasReset: false };
  const parsed = schema.safeParse(stored);
  if (parsed.success) return { value: parsed.data, wasReset: false };
  await browser.storage.local.set({ [SET_ASIDE + key]: stored });
  await browser.storage.local.remove(key);
  return { value: fallback, wasReset: true };
}

/** Writes an item whole. */
export async function writeStored<T>(item: StoredItem<T>, value: T): Promise<void> {
  await browser.storage.local.set({ [item.key]: value });
}
