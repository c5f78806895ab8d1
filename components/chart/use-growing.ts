import { useEffect, useState } from 'preact/hooks';

/** About two screens of rows: what is seen first is painted first. */
const FIRST = 40;
/** Rows that one more step takes without being felt. */
const STEP = 80;

/** How many of so many rows to show now: a screenful at once, the rest step by step. */
export function useGrowing(total: number): number {
  const [shown, setShown] = useState(FIRST);
  useEffect(() => {
    if (shown >= total) return;
    // A timer and not a frame: a panel that is hidden gets no frames, and is to be complete all the same.
    const timer = setTimeout(() => setShown(shown + STEP));
    return () => clearTimeout(timer);
  }, [shown, total]);
  return Math.min(shown, total);
}
