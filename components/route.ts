import { SECTIONS, type SectionId } from '../data/vocabulary.ts';

/** An entry, and where in it. */
export type EntryPlace = { id: string; section?: SectionId | undefined };

const ENTRY = /^#\/entry\/([a-z0-9-]+)(?:\/([A-Za-z]+))?$/;

/**
 * The address inside the extension: `#/entry/foot-drop/ask`. Undefined for the first view. What was
 * typed is no part of it: a query may hold words of a chart, and those are never in an address.
 */
export function readRoute(hash: string): EntryPlace | undefined {
  const [, id, named] = ENTRY.exec(hash) ?? [];
  if (id === undefined) return undefined;
  return { id, section: SECTIONS.find(section => section === named) };
}

/** The reverse of `readRoute`. */
export function routeOf(place: EntryPlace | undefined): string {
  if (place === undefined) return '#/';
  return place.section === undefined ? `#/entry/${place.id}` : `#/entry/${place.id}/${place.section}`;
}
