import type { TargetedKeyboardEvent } from 'preact';
import type { Views } from './use-views.ts';

type KeyEvent = TargetedKeyboardEvent<HTMLElement>;

/** Alt with an arrow goes back and forward, as in the browser. False where the key means nothing here. */
export function followArrow({ key, altKey }: KeyEvent, views: Views): boolean {
  if (!altKey || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return false;
  if (key === 'ArrowRight') views.forward();
  else if (views.top !== undefined) views.back();
  return true;
}

/** A letter that was typed into nothing; undefined for keys of fields, buttons and the browser. */
export function typedLetter({ key, altKey, ctrlKey, metaKey, target }: KeyEvent): string | undefined {
  if (altKey || ctrlKey || metaKey || key.length !== 1 || key === ' ') return undefined;
  const isField = target instanceof Element && target.closest('input, select, textarea') !== null;
  return isField ? undefined : key;
}
