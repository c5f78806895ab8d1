import { useEffect, useState } from 'preact/hooks';
import { KindBadge } from '../entry/KindBadge.tsx';
import { useServices } from '../services.ts';

/** What was opened lately, or how to begin. */
export function Recents({ onOpen }: { onOpen: (id: string) => void }) {
  const { t, recents, summary } = useServices();
  const [ids, setIds] = useState<string[]>();
  useEffect(() => {
    recents.list().then(setIds, () => setIds([]));
  }, [recents]);
  if (ids === undefined) return null;
  const known = ids.flatMap(id => summary(id) ?? []);
  return (
    <div class="recents">
      {known.length === 0 ? (
        <>
          <p class="nothing-title">{t('search.emptyTitle')}</p>
          <p>{t('search.emptyHint')}</p>
        </>
      ) : (
        <>
          <h2 class="recents-title">{t('search.recents')}</h2>
          <ul>
            {known.map(({ id, kind, name }) => (
              <li key={id}>
                <button type="button" class="recent" onClick={() => onOpen(id)}>
                  <KindBadge kind={kind} /> {name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="search-keys">{t('search.keys')}</p>
      <p class="search-keys">{t('search.filterKeys')}</p>
    </div>
  );
}
