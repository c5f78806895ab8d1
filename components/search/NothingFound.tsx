import { useServices } from '../services.ts';
import { Button } from '../ui/Button.tsx';
import type { SearchState } from './use-search.ts';

/** Nothing fits: says so, says why, and offers the nearest words instead of a random list. */
export function NothingFound({ search }: { search: SearchState }) {
  const { t } = useServices();
  const { query, kind, answer, setQuery, toggleKind } = search;
  return (
    <div class="nothing">
      <p class="nothing-title">{t('search.nothing', [query.trim().slice(0, 80)])}</p>
      <p>{t('search.nothingHint')}</p>
      {answer.suggestions.length > 0 && (
        <p class="suggestions">
          {t('search.nearest')}{' '}
          {answer.suggestions.map(word => (
            <Button key={word} look="quiet" onClick={() => setQuery(word)}>
              {word}
            </Button>
          ))}
        </p>
      )}
      {kind !== undefined && <Button onClick={() => toggleKind(kind)}>{t('search.otherKinds')}</Button>}
    </div>
  );
}
