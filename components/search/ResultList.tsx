import type { SearchResult } from '../../lib/search/types.ts';
import { KindBadge } from '../entry/KindBadge.tsx';
import { useServices } from '../services.ts';
import { MarkedText } from '../ui/MarkedText.tsx';

type Props = {
  /** Id of the listbox; options are `${id}-${index}`. */
  id: string;
  label: string;
  results: readonly SearchResult[];
  active: number;
  onHover: (index: number) => void;
  onOpen: (result: SearchResult) => void;
};

/** Results as the listbox of a combobox: the focus stays in the search box. */
export function ResultList({ id, label, results, active, onHover, onOpen }: Props) {
  return (
    <ul class="results" id={id} role="listbox" aria-label={label}>
      {results.map((result, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the search box holds the focus and handles the keys
        <li
          key={result.id}
          id={`${id}-${index}`}
          class="result"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onMouseMove={() => index !== active && onHover(index)}
          onClick={() => onOpen(result)}
        >
          <Result result={result} />
        </li>
      ))}
    </ul>
  );
}

function Result({ result }: { result: SearchResult }) {
  const { t, summary } = useServices();
  const { matched } = result;
  return (
    <>
      <KindBadge kind={result.kind} />
      <span class="result-name">
        <MarkedText text={result.name} ranges={result.nameMatches} />
        {result.isRedFlag && <span class="urgent">{t('search.urgent')}</span>}
      </span>
      <span class="result-why">
        {result.why}
        {matched !== undefined && matched.ranges.length > 0 && !result.why.includes(matched.text) && (
          <>
            {' '}
            <MarkedText text={matched.text} ranges={matched.ranges} />
          </>
        )}
      </span>
      <span class="result-line">{summary(result.id)?.line}</span>
    </>
  );
}
