import type { TargetedKeyboardEvent } from 'preact';

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Key handler for a group of buttons of which Tab reaches one: arrows, Home and End move the focus. */
export function useRovingFocus(): (event: TargetedKeyboardEvent<HTMLElement>) => void {
  return event => {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
    const from = buttons.indexOf(event.target as HTMLElement);
    const to = target(event.key, from, buttons.length);
    if (from < 0 || to === undefined) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
}

function target(key: string, from: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? undefined : (from + step + count) % count;
}
