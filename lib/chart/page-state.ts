import type { Assertion, Cue } from '../annotate/types.ts';
import type { CountedMention } from './findings.ts';

/** A mention on the page as the panel shows it. Plain data; the page keeps the place. */
export type PageMention = CountedMention & {
  /** Other concepts that the same words stand for. */
  alternatives?: readonly string[];
  surface: string;
  /** The words that decided the assertion; null where nothing did. */
  cue: Pick<Cue, 'text'> | null;
  /** The mention with a few words around it, and where in it the mention stands. */
  context: { text: string; start: number; end: number };
  where: 'text' | 'field';
  /** How it was read before the reader put it right; absent where nobody did. */
  readAs?: Assertion | undefined;
};

/**
 * Why a page cannot be read. `store`: the extension store; `browser`: the browser's own pages; `pdf`:
 * its viewer; `policy`: forbidden by an organisation; `permission`: not asked for by the user yet;
 * `file`: file addresses not allowed; `gone`: the tab is closed; `error`: anything else.
 */
export type UnreadableReason =
  | 'store'
  | 'browser'
  | 'pdf'
  | 'policy'
  | 'permission'
  | 'file'
  | 'gone'
  | 'error';

/** What is read of the page beside the panel. */
export type PageReading = {
  mentions: readonly PageMention[];
  /** All there is has been read once. */
  isComplete: boolean;
  /** The page shows only a window on a longer list. */
  isPartial: boolean;
  /** False where the browser has no CSS Custom Highlight API. */
  canPaint: boolean;
  /** Origins of frames that were not read for want of a grant. */
  unreadFrames: readonly string[];
  /** The page's origin where a grant for it may be asked for, and whether it is given. */
  site: { origin: string; isAlways: boolean } | undefined;
};

export type PageState =
  | { kind: 'idle' }
  | { kind: 'starting' }
  | { kind: 'unreadable'; reason: UnreadableReason }
  | ({ kind: 'reading' } & PageReading);

/** What another surface asks the panel to show. */
export type PanelRequest =
  | { kind: 'entry'; id: string }
  | { kind: 'search'; query: string }
  | { kind: 'page' };
