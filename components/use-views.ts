import { useState } from 'preact/hooks';
import type { SectionId } from '../data/vocabulary.ts';

export type EntryPlace = { id: string; section?: SectionId | undefined };

export type Views = {
  /** The entry on top, or undefined when the surface's first view is. */
  top: EntryPlace | undefined;
  open: (id: string, section?: SectionId) => void;
  back: () => void;
};

/** Entries opened from entries: Back leads the same way home. */
export function useViews(initial?: EntryPlace): Views {
  const [stack, setStack] = useState<readonly EntryPlace[]>(initial === undefined ? [] : [initial]);
  return {
    top: stack.at(-1),
    open: (id, section) => setStack(places => [...places, { id, section }]),
    back: () => setStack(places => places.slice(0, -1)),
  };
}
