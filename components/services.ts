import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { i18n } from '#i18n';
import type { EntryBundle, EntrySummary } from '../lib/reference/types.ts';
import type { SearchAnswer, SearchOptions } from '../lib/search/types.ts';

/** Looks up a text of the interface, typed by the message files. */
export type Translate = (typeof i18n)['t'];

/** What every surface can do. Entrypoints build it from lib/ and platform/; tests hand in their own. */
export type Services = {
  t: Translate;
  search: (query: string, options: SearchOptions) => SearchAnswer;
  /** Settles when `search` answers in full; absent where it always does. */
  searchReady?: Promise<void>;
  summary: (id: string) => EntrySummary | undefined;
  loadEntry: (id: string) => Promise<EntryBundle | undefined>;
  /** Ids of marked entries, newest first; toggling gives the list as it is then. */
  favourites: { list: () => Promise<string[]>; toggle: (id: string) => Promise<string[]> };
  recents: { list: () => Promise<string[]>; add: (id: string) => Promise<void> };
  copyText: (text: string) => Promise<void>;
  /** Prints the surface; absent where the browser would close it instead. */
  print?: () => void;
};

const ServicesContext = createContext<Services | undefined>(undefined);
export const ServicesProvider = ServicesContext.Provider;

/** The services of the surface that this component is mounted in. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error('Mount this component inside a ServicesProvider.');
  return services;
}
