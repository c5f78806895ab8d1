import type { SearchReason, SearchResult } from '../../lib/search/types.ts';
import { KindBadge } from '../entry/KindBadge.tsx';
import { type Translate, useServices } from '../services.ts';
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
        {whyIn(t, result.reason)}
        {matched !== undefined &&
          matched.ranges.length > 0 &&
          !('text' in result.reason && result.reason.text.includes(matched.text)) && (
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

/** Why an entry is here, in the language of the interface. */
function whyIn(t: Translate, reason: SearchReason): string {
  if (reason.by === 'name') return t('search.why.name');
  if (reason.by !== 'text') return t(`search.why.${reason.by}`, [reason.text]);
  if (reason.section === undefined) return t('search.why.words');
  return t('search.why.text', [t(`entry.${reason.section}`)]);
}
