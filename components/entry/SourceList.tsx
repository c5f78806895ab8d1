import type { CitedSource } from '../../lib/reference/types.ts';
import { sourceAnchor } from './SourceRefs.tsx';

/** The works an entry cites, numbered as its claims number them, each one click away. */
export function SourceList({ sources }: { sources: readonly CitedSource[] }) {
  return (
    <ol class="sources">
      {sources.map(source => (
        <li key={source.key} id={sourceAnchor(source.key)} tabIndex={-1}>
          <SourceTitle source={source} />
          <span class="fine-print">
            {' '}
            {[source.author?.map(({ literal }) => literal).join('; '), source.issued]
              .filter(Boolean)
              .join(', ')}
            {source.note !== undefined && ` · ${source.note}`}
          </span>
        </li>
      ))}
    </ol>
  );
}

function SourceTitle({ source }: { source: CitedSource }) {
  const address = addressOf(source);
  if (address === undefined) return <span>{source.title}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {source.title}
    </a>
  );
}

function addressOf({ DOI, PMID, URL }: CitedSource): string | undefined {
  if (DOI !== undefined) return `https://doi.org/${DOI}`;
  if (PMID !== undefined) return `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`;
  return URL;
}
