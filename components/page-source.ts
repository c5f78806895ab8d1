import type { PageState } from '../lib/chart/page-state.ts';

/** The page beside the panel. Entrypoints build it from platform/; tests hand in their own. */
export type PageSource = {
  /** Calls back at once and at every change, until the returned function is called. */
  subscribe: (listener: (state: PageState) => void) => () => void;
  read: () => void;
  stop: () => void;
  /** Scrolls the page to a mention. False when that passage is gone. */
  jumpTo: (mentionId: string) => Promise<boolean>;
  /** Asks the browser for one origin; false when the user refuses. Must be called from a click. */
  allowSite: (origin: string) => Promise<boolean>;
  forgetSite: (origin: string) => Promise<void>;
};
