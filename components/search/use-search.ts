import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Kind } from '../../data/vocabulary.ts';
import type { SearchAnswer } from '../../lib/search/types.ts';
import { useServices } from '../services.ts';

/** `/c sciatica` means "sciatica among causes"; r as in Rx, because t is taken. */
const FILTER_KEYS: Record<string, Kind> = { c: 'cause', s: 'symptom', t: 'test', r: 'treatment' };
const FILTER_PATTERN = /^\/([cstr])\s/i;

const NOTHING: SearchAnswer = { results: [], suggestions: [] };

export type SearchState = {
  query: string;
  kind: Kind | undefined;
  answer: SearchAnswer;
  setQuery: (query: string) => void;
  /** Chooses a kind; the chosen one again chooses all. */
  toggleKind: (kind: Kind) => void;
};

/** The search box: what stands in it, the chosen kind, and the answer at this keystroke. */
export function useSearch(initialQuery = ''): SearchState {
  const { search, searchReady } = useServices();
  const [isReady, setReady] = useState(searchReady === undefined);
  useEffect(() => void searchReady?.then(() => setReady(true)), [searchReady]);
  const [query, setRawQuery] = useState(initialQuery);
  const [kind, setKind] = useState<Kind>();
  const answer = useMemo(
    () => (query.trim() === '' ? NOTHING : search(query, kind === undefined ? {} : { kinds: [kind] })),
    // The same query may have a fuller answer once the search is ready.
    [search, isReady, query, kind],
  );
  const setQuery = (text: string) => {
    const key = FILTER_PATTERN.exec(text)?.[1]?.toLowerCase();
    if (key !== undefined) setKind(FILTER_KEYS[key]);
    setRawQuery(text.replace(FILTER_PATTERN, ''));
  };
  const toggleKind = (next: Kind) => setKind(current => (current === next ? undefined : next));
  return { query, kind, answer, setQuery, toggleKind };
}
