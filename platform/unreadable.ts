import type { UnreadableReason } from '../lib/chart/page-state.ts';

/** Chromium's and Firefox's refusals, as they word them. The first that fits counts. */
const REFUSALS: readonly (readonly [RegExp, UnreadableReason])[] = [
  [/extensions gallery|addons\.mozilla/i, 'store'],
  [/ExtensionsSettings policy|blocked by (your )?(policy|administrator)/i, 'policy'],
  [
    /Cannot access (a )?(chrome|edge|about|devtools|chrome-extension|moz-extension|view-source)|chrome-error|chrome:\/\/|Missing host permission for the tab, and any iframes/i,
    'browser',
  ],
  [/file:\/\//i, 'file'],
  [/No tab with id|No window|tab was closed|Invalid tab ID/i, 'gone'],
  [/must request permission|Cannot access contents|Missing host permission/i, 'permission'],
];

/** Reads the reason off the error that `scripting.executeScript` rejected with. */
export function reasonOf(error: unknown): UnreadableReason {
  const message = error instanceof Error ? error.message : String(error);
  return REFUSALS.find(([pattern]) => pattern.test(message))?.[1] ?? 'error';
}
