/** A reading that can be asked how far it is, for tests and benchmarks. What is shipped does without. */
import { entriesBelow } from './outline.ts';
import { startSession } from './reading.ts';
import type { Session } from './session.ts';
import type { Reading, ReadingOptions, ReadingStats } from './types.ts';

/** How often `whenIdle` looks. */
const LOOK_MS = 20;
/** A frame that is not drawn (hidden, a busy machine) is waited for no longer than this. */
const LONGEST_FRAME_MS = 1_000;

export interface InspectedReading extends Reading {
  stats(): ReadingStats;
  /** Resolves when everything known to have changed has been read and reported. */
  whenIdle(): Promise<void>;
}

/** Starts a reading as `startReading` does. */
export function startInspected(options: ReadingOptions): InspectedReading {
  const { reading, session } = startSession(options);
  return {
    ...reading,
    stats: () => statsOf(session),
    whenIdle: () => whenIdle(session, options.signal),
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
  for (let quiet = 0; quiet < 3 && !signal.aborted; ) {
    session.flush();
    quiet = session.isIdle ? quiet + 1 : 0;
    await pause(LOOK_MS);
    if (quiet > 0) await Promise.race([nextFrame(), pause(LONGEST_FRAME_MS)]);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}

/** Observers of what is in view hear of it with a frame, and on a busy machine frames come late. */
function nextFrame(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
}
