import type { ShortSource } from '../../lib/chart/chart-data.ts';

/** Where a statement was read, in a line; the entry has the full references. */
export function ShortSources({ sources }: { sources: readonly ShortSource[] }) {
  return (
    <span class="short-sources">
      {sources.map(({ key, title, year, url }) => {
        const text = year === undefined ? title : `${title} (${year})`;
        return (
          <span key={key}>
            {url === undefined ? (
              text
            ) : (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {text}
              </a>
            )}
          </span>
        );
      })}
    </span>
  );
}
