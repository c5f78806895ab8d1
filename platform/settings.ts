import * as z from 'zod/mini';
import { readStored, type StoredItem, type StoredValue, writeStored } from './stored.ts';

const settingsSchema = z.strictObject({
  version: z.literal(1),
  /** Navigation, buttons, tabs and table headers too, not only the chart. */
  readChrome: z.boolean(),
  hoverCard: z.boolean(),
  printMarks: z.boolean(),
});

/** What the user chose. Holds nothing about any page. */
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  readChrome: false,
  hoverCard: true,
  printMarks: false,
};

const ITEM: StoredItem<Settings> = { key: 'settings', schema: settingsSchema, fallback: DEFAULT_SETTINGS };

/** The settings, and whether unreadable ones had to be set aside. */
export function readSettings(): Promise<StoredValue<Settings>> {
  return readStored(ITEM);
}

export function writeSettings(settings: Settings): Promise<void> {
  return writeStored(ITEM, settings);
}
