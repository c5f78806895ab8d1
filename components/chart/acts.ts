import type { Assertion } from '../../lib/annotate/types.ts';

/** What the findings of a page let the reader do. */
export type PageActs = {
  /** Opens the entry of a concept. */
  open: (concept: string) => void;
  /** Scrolls the page to a mention. False when that passage is gone. */
  jump: (mentionId: string) => Promise<boolean>;
  /** Reads a mention otherwise, for this page and as long as it is open; null goes back to what was read. */
  correct: (mentionId: string, assertion: Assertion | null) => void;
};
