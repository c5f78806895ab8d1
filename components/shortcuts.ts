import { useEffect, useRef } from 'preact/hooks';
import type { Views } from './use-views.ts';

/**
 * Keys of a surface as a whole, wherever the focus is: it may be nowhere for a moment, when the button
 * that was pressed has gone. What a field or list uses itself it does not let through.
 */
export function useSurfaceKeys(onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const listener = (event: KeyboardEvent) => latest.current(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

/** Alt with an arrow goes back and forward, as in the browser. False where the key means nothing here. */
export function followArrow({ key, altKey }: KeyboardEvent, views: Views): boolean {
  if (!altKey || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return false;
  if (key === 'ArrowRight') views.forward();
  else if (views.top !== undefined) views.back();
  return true;
}

/** A letter that was typed into nothing; undefined for keys of fields, buttons and the browser. */
export function typedLetter({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent): string | undefined {
  if (altKey || ctrlKey || metaKey || key.length !== 1 || key === ' ') return undefined;
  const isField = target instanceof Element && target.closest('input, select, textarea') !== null;
  return isField ? undefined : key;
}
