import { useEffect, useState } from 'preact/hooks';
import { KindBadge } from '../entry/KindBadge.tsx';
import { useServices } from '../services.ts';

/** What was marked, what was opened lately, or how to begin. */
export function Recents({ onOpen }: { onOpen: (id: string) => void }) {
  const { t, recents, favourites } = useServices();
  const marked = useIds(favourites.list);
  const opened = useIds(recents.list);
  if (marked === undefined || opened === undefined) return null;
  return (
    <div class="recents">
      {marked.length + opened.length === 0 ? (
        <>
          <p class="nothing-title">{t('search.emptyTitle')}</p>
          <p>{t('search.emptyHint')}</p>
        </>
      ) : (
        <>
          <EntryButtons title={t('search.favourites')} ids={marked} onOpen={onOpen} />
          <EntryButtons
            title={t('search.recents')}
            ids={opened.filter(id => !marked.includes(id))}
            onOpen={onOpen}
          />
        </>
      )}
      <p class="search-keys">{t('search.keys')}</p>
      <p class="search-keys">{t('search.filterKeys')}</p>
    </div>
  );
}

/** Undefined until they are there, so that nothing jumps. */
function useIds(list: () => Promise<string[]>): string[] | undefined {
  const [ids, setIds] = useState<string[]>();
  useEffect(() => {
    list().then(setIds, () => setIds([]));
  }, [list]);
  return ids;
}

type ListProps = { title: string; ids: readonly string[]; onOpen: (id: string) => void };

function EntryButtons({ title, ids, onOpen }: ListProps) {
  const { summary } = useServices();
  const known = ids.flatMap(id => summary(id) ?? []);
  if (known.length === 0) return null;
  return (
    <>
      <h2 class="recents-title">{title}</h2>
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
  );
}
