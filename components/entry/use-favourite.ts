import { useEffect, useState } from 'preact/hooks';
import { useServices } from '../services.ts';

/** Whether an entry is a favourite, and the way to change that. */
export function useFavourite(id: string): [boolean, () => void] {
  const { favourites } = useServices();
  const [ids, setIds] = useState<readonly string[]>([]);
  useEffect(() => {
    favourites.list().then(setIds, () => setIds([]));
  }, [favourites]);
  return [ids.includes(id), () => void favourites.toggle(id).then(setIds)];
}
