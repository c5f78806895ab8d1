import type { Assertion } from '../lib/annotate/types.ts';
import type { PageState } from '../lib/chart/page-state.ts';

/** The page beside the panel. Entrypoints build it from platform/; tests hand in their own. */
export type PageSource = {
  /** Calls back at once and at every change, until the returned function is called. */
  subscribe: (listener: (state: PageState) => void) => () => void;
  read: () => void;
  stop: () => void;
  /** Scrolls the page to a mention. False when that passage is gone. */
  jumpTo: (mentionId: string) => Promise<boolean>;
  /** Reads a mention otherwise, on this page and while it is open; null goes back to what was read. */
  correct: (mentionId: string, assertion: Assertion | null) => void;
  /** Asks the browser for one origin; false when the user refuses. Must be called from a click. */
  allowSite: (origin: string) => Promise<boolean>;
  forgetSite: (origin: string) => Promise<void>;
};
