/**
 * What panels, popups and the page script say to each other, without a validator: the page script
 * rides along into every frame that is read, and its partners are Ramus's own pages. Messages the
 * other way, from a page's process, are parsed (messages.ts).
 */

import type { Kind } from '../data/vocabulary.ts';
import type { PackedCompiled } from '../lib/annotate/pack-compiled.ts';
import type { Assertion } from '../lib/annotate/types.ts';
import type { ConceptLine } from '../lib/reference/concepts.ts';

/** Name of the port between a panel and one frame of a page. Closing it ends the reading. */
export const PAGE_PORT = 'ramus-page';

/** To the page scripts of a tab, one-off. */
export type ToPage =
  /** Keep marking without a panel, or stop. Answer: whether it is marking now. */
  | { kind: 'highlight'; on: boolean }
  /** Answer: whether it is marking without a panel. */
  | { kind: 'is-highlighted' }
  /** Go to the next mark or the previous one: meant for the frame that has the focus. */
  | { kind: 'step'; by: 1 | -1 };

/** To a frame, over its port. */
export type ToFrame =
  | { kind: 'jump'; id: string }
  /** Read a mention otherwise; null: as it was read. */
  | { kind: 'correct'; id: string; assertion: Assertion | null };

/** What a page script is told when it starts. */
export type PageOrders = {
  /** The user has granted this site: read without being asked. */
  isAllowed: boolean;
  settings: PageSettings;
  texts: CardTexts;
};

/**
 * What a page is read with. Sent when reading begins and not carried along: the page script rides into
 * every frame of a page, and most frames are never read.
 */
export type ReaderData = {
  tables: PackedCompiled;
  concepts: readonly ConceptLine[];
  /** Places of those concepts that cannot wait. */
  redFlags: readonly number[];
};

/** Texts of the card on a mark. In the last two, places stand for the label and the cue. */
export type CardTexts = {
  label: string;
  open: string;
  kind: Record<Kind, string>;
  assertion: Record<string, string>;
  readAs: string;
  readAsBecause: string;
};

export const LABEL_PLACE = '{label}';
export const CUE_PLACE = '{cue}';

export type PageSettings = { readChrome: boolean; hoverCard: boolean; printMarks: boolean };

export function isToPage(message: unknown): message is ToPage {
  if (!hasKind(message)) return false;
  return (
    message.kind === 'is-highlighted' ||
    (message.kind === 'step' && 'by' in message && (message.by === 1 || message.by === -1)) ||
    (message.kind === 'highlight' && 'on' in message && typeof message.on === 'boolean')
  );
}

export function isToFrame(message: unknown): message is ToFrame {
  if (!hasKind(message) || !('id' in message) || typeof message.id !== 'string') return false;
  return message.kind === 'jump' || (message.kind === 'correct' && 'assertion' in message);
}

function hasKind(message: unknown): message is { kind: unknown } {
  return typeof message === 'object' && message !== null && 'kind' in message;
}
