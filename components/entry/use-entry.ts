import { useEffect, useState } from 'preact/hooks';
import type { EntryBundle } from '../../lib/reference/types.ts';
import { useServices } from '../services.ts';

export type LoadedEntry =
  | { state: 'loading' }
  | { state: 'missing' }
  | { state: 'ready'; bundle: EntryBundle; view: EntryComponents };

/** The components that show it. */
type EntryComponents = typeof import('./EntryContent.tsx');

/** Loads an entry's body and notes it among the recents. An answer for an older id is dropped. */
export function useEntry(id: string): LoadedEntry {
  const { loadEntry, recents } = useServices();
  const [loaded, setLoaded] = useState<LoadedEntry>({ state: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    setLoaded({ state: 'loading' });
    Promise.all([loadEntry(id), import('./EntryContent.tsx')]).then(
      ([bundle, view]) => {
        if (!isCurrent) return;
        setLoaded(bundle === undefined ? { state: 'missing' } : { state: 'ready', bundle, view });
        if (bundle !== undefined) void recents.add(bundle.entry.id);
      },
      () => isCurrent && setLoaded({ state: 'missing' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, loadEntry, recents]);
  return loaded;
}
