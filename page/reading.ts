/** The one door into `page/`: start reading a document, and end with the signal. */
import { createHoverCard } from './card/hover.ts';
import { blockIdOf } from './findings.ts';
import { revealRanges } from './jump.ts';
import { type Block, entriesBelow, type KeptMention } from './outline.ts';
import { rangesOf } from './paint.ts';
import { Session } from './session.ts';
import type { Reading, ReadingOptions, ReadingStats } from './types.ts';

/** How long the mention that was jumped to stands out. */
const EMPHASIS_MS = 2_500;
/** How often `whenIdle` looks. */
const LOOK_MS = 20;

/**
 * Read a document and keep reading it as it changes, until the signal aborts.
 *
 * Nothing of the document is changed; README.md says what is registered beside it. Throws for a
 * document without a window, which no one can see either.
 */
export function startReading(options: ReadingOptions): Reading {
  const view = options.document.defaultView;
  if (!view) throw new Error('A document is read in its window');
  const card = createHoverCard({
    ...options,
    view,
    painter: () => session.painter,
    shadowRoots: () => session.shadowRoots,
    isWanted: () => session.settings.hoverCard && session.settings.paint,
  });
  const session = new Session({ ...options, view, isOwn: node => card.isHost(node) });
  const emphasise = createEmphasis(session, options.signal);
  return {
    jumpTo(mentionId) {
      const found = find(session, mentionId);
      if (!found) return false;
      const { block, mention } = found;
      if (block.field) {
        block.field.scrollIntoView({ block: 'center', behavior: 'instant' });
        return true;
      }
      const ranges = rangesOf(block, mention);
      if (!revealRanges(view, ranges)) return false;
      emphasise(ranges);
      return true;
    },
    showCardAt(mentionId) {
      const found = find(session, mentionId);
      return found !== null && card.showAt(found.mention, rangesOf(found.block, found.mention));
    },
    setSettings(settings) {
      if (!settings.hoverCard || !settings.paint) card.hide();
      session.apply(settings);
    },
    stats: () => statsOf(session),
    whenIdle: () => whenIdle(session, options.signal),
  };
}

function find(session: Session, mentionId: string): { block: Block; mention: KeptMention } | null {
  session.flush();
  const block = session.blocksById.get(blockIdOf(mentionId));
  const mention = block?.mentions.find(({ id }) => id === mentionId);
  return block && mention ? { block, mention } : null;
}

function createEmphasis(session: Session, signal: AbortSignal): (ranges: readonly Range[]) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return ranges => {
    session.painter.setCurrent(ranges);
    clearTimeout(timer);
    timer = setTimeout(() => session.painter.setCurrent([]), EMPHASIS_MS);
  };
}

/** Counts only. */
function statsOf(session: Session): ReadingStats {
  return {
    ...session.engine.counts,
    ...session.slices.times,
    scopes: countScopes(session),
    shadowRoots: session.shadowRoots.size,
    fields: session.fields.size,
    registeredRanges: session.painter.count,
  };
}

function countScopes({ tracker }: Session): number {
  let count = 1;
  for (const entry of entriesBelow(tracker.root)) if (entry.kind === 'scope') count++;
  return count;
}

/** Reading is done, and what is in view has had its frame to be noticed. */
async function whenIdle(session: Session, signal: AbortSignal): Promise<void> {
  const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));
  for (let quiet = 0; quiet < 3 && !signal.aborted; ) {
    session.flush();
    quiet = session.isIdle ? quiet + 1 : 0;
    await pause(LOOK_MS);
  }
}
