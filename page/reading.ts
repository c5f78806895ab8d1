/** The one door into `page/`: start reading a document, and end with the signal. */
import { createHoverCard } from './card/hover.ts';
import { blockIdOf } from './findings.ts';
import { revealRanges } from './jump.ts';
import type { Block, KeptMention } from './outline.ts';
import { rangesOf } from './paint.ts';
import { Session } from './session.ts';
import type { Reading, ReadingOptions } from './types.ts';

/** How long the mention that was jumped to stands out. */
const EMPHASIS_MS = 2_500;

/**
 * Read a document and keep reading it as it changes, until the signal aborts.
 *
 * Nothing of the document is changed; README.md says what is registered beside it. Throws for a
 * document without a window, which no one can see either.
 */
export function startReading(options: ReadingOptions): Reading {
  return startSession(options).reading;
}

/** As `startReading`, with the parts it is made of (`inspected-reading.ts`). */
export function startSession(options: ReadingOptions): { reading: Reading; session: Session } {
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
  const reading: Reading = {
    jumpTo(mentionId) {
      const found = find(session, mentionId);
      if (!found) return false;
      const { block, mention } = found;
      if (block.field) {
        block.field.scrollIntoView({ block: 'center', behavior: 'instant' });
        return true;
      }
      const ranges = rangesOf(block, mention);
      if (!revealRanges(view, ranges, session.tracker.tree)) return false;
      emphasise(ranges);
      return true;
    },
    correct(mentionId, assertion) {
      const found = find(session, mentionId);
      if (!found) return false;
      session.engine.corrections.set(found.block, found.mention, assertion);
      session.engine.pushBlock(found.block);
      session.slices.wake();
      return true;
    },
    showCardAt(mentionId) {
      const found = find(session, mentionId);
      return found !== null && card.showAt(found.mention, rangesOf(found.block, found.mention));
    },
    stepTo(mentionId) {
      if (!reading.jumpTo(mentionId)) return false;
      const { hoverCard, paint } = session.settings;
      if (hoverCard && paint) card.showSoon(() => reading.showCardAt(mentionId));
      return true;
    },
    setSettings(settings) {
      if (!settings.hoverCard || !settings.paint) card.hide();
      session.apply(settings);
    },
  };
  return { reading, session };
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
