import { useEffect, useState } from 'preact/hooks';
import type { SectionId } from '../data/vocabulary.ts';
import { type EntryPlace, readRoute, routeOf } from './route.ts';

export type Views = {
  /** The entry on top, or undefined when the surface's first view is. */
  top: EntryPlace | undefined;
  open: (id: string, section?: SectionId) => void;
  /** To the first view, with a way back. */
  home: () => void;
  /** The way one came; from an entry that was opened by its address, to the first view. */
  back: () => void;
  forward: () => void;
  canGoForward: boolean;
};

/** The browser keeps this with each place: how many steps lie behind it. */
type Kept = { depth: number };

const depthNow = () => (history.state as Kept | null)?.depth ?? 0;

/** Entries opened from entries, as addresses: the browser's Back and Forward lead the same way as ours. */
export function useViews(): Views {
  const [top, setTop] = useState(() => readRoute(location.hash));
  const [deepest, setDeepest] = useState(depthNow);
  useEffect(() => {
    const follow = () => setTop(readRoute(location.hash));
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
    };
  }, []);
  const go = (place: EntryPlace | undefined) => {
    const depth = depthNow() + 1;
    history.pushState({ depth } satisfies Kept, '', routeOf(place));
    setDeepest(depth);
    setTop(place);
  };
  return {
    top,
    open: (id, section) => go({ id, section }),
    home: () => go(undefined),
    back() {
      if (depthNow() > 0) {
        history.back();
        return;
      }
      history.replaceState({ depth: 0 } satisfies Kept, '', routeOf(undefined));
      setTop(undefined);
    },
    forward: () => history.forward(),
    canGoForward: depthNow() < deepest,
  };
}
