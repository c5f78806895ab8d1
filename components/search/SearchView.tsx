import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SectionId } from '../../data/vocabulary.ts';
import type { SearchResult } from '../../lib/search/types.ts';
import { useServices } from '../services.ts';
import { KindFilter } from './KindFilter.tsx';
import { NothingFound } from './NothingFound.tsx';
import { nextActive } from './next-active.ts';
import { Recents } from './Recents.tsx';
import { ResultList } from './ResultList.tsx';
import type { SearchState } from './use-search.ts';
import './search.css';

type Props = {
  search: SearchState;
  /** Takes the focus when it appears: not where arrows pass over it on their way to another tab. */
  takesFocus: boolean;
  onOpen: (id: string, section?: SectionId) => void;
};

/** The search box with what it finds: results, an honest nothing, or what was opened lately. */
export function SearchView({ search, takesFocus, onOpen }: Props) {
  const { t } = useServices();
  const listId = useId();
  const { query, kind, answer, setQuery, toggleKind } = search;
  const { results } = answer;
  const [active, setActive] = useChoice(`${kind ?? ''} ${query}`);
  const open = (result: SearchResult) => onOpen(result.id, result.section);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    const chosen = results[active];
    if (event.key === 'Enter' && chosen !== undefined) open(chosen);
    else if (event.key === 'Escape' && query !== '') setQuery('');
    else {
      const next = nextActive(event.key, active, results.length);
      if (next === undefined) return;
      setActive(next);
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' });
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search class="search">
      <SearchBox {...{ search, takesFocus, listId, active, onKeyDown }} />
      <KindFilter active={kind} onToggle={toggleKind} />
      <p class="visually-hidden" role="status">
        {query.trim() === '' ? '' : t('search.results', results.length)}
      </p>
      {query.trim() === '' && <Recents onOpen={onOpen} />}
      {query.trim() !== '' && results.length === 0 && <NothingFound search={search} />}
      {results.length > 0 && (
        <ResultList
          id={listId}
          label={t('search.results', results.length)}
          results={results}
          active={active}
          onHover={setActive}
          onOpen={open}
        />
      )}
    </search>
  );
}

/** The chosen place in a list that `key` stands for; another list begins at its first place again. */
function useChoice(key: string): [number, (place: number) => void] {
  const [choice, setChoice] = useState({ key, place: 0 });
  return [choice.key === key ? choice.place : 0, place => setChoice({ key, place })];
}

type BoxProps = {
  search: SearchState;
  takesFocus: boolean;
  listId: string;
  active: number;
  onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement>) => void;
};

function SearchBox({ search, takesFocus, listId, active, onKeyDown }: BoxProps) {
  const { t } = useServices();
  const box = useRef<HTMLInputElement>(null);
  const isOpen = search.answer.results.length > 0;
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, []);
  return (
    <input
      ref={box}
      class="search-box"
      type="text"
      role="combobox"
      aria-label={t('search.label')}
      aria-autocomplete="list"
      aria-expanded={isOpen}
      aria-controls={isOpen ? listId : undefined}
      aria-activedescendant={isOpen ? `${listId}-${active}` : undefined}
      placeholder={t('search.placeholder')}
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      value={search.query}
      onInput={event => search.setQuery(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
