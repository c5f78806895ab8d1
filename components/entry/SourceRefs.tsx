import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useServices } from '../services.ts';
import { showPart } from './SectionJumps.tsx';

/** Key → number of the source in the entry's list. */
const SourceNumbers = createContext<ReadonlyMap<string, number>>(new Map());
export const SourceNumbersProvider = SourceNumbers.Provider;

export function sourceAnchor(key: string): string {
  return `source-${key}`;
}

/** The small numbers behind a claim, each leading to its source. */
export function SourceRefs({ sources }: { sources: readonly string[] }) {
  const { t } = useServices();
  const numbers = useContext(SourceNumbers);
  return (
    <span class="source-refs">
      {sources.map(key => (
        <a
          key={key}
          href={`#${sourceAnchor(key)}`}
          aria-label={t('entry.sourceRef', [numbers.get(key) ?? 0])}
          onClick={event => {
            // The address is the entry's; the place in it is only shown.
            event.preventDefault();
            showPart(sourceAnchor(key));
          }}
        >
          {numbers.get(key)}
        </a>
      ))}
    </span>
  );
}
