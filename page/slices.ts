/** Work in slices that give the page its turn, and none while nobody looks. */

/**
 * A continuation comes before rendering. After the first slice, and then as often as this, the page
 * gets a whole turn: so the first marks are seen while the rest is read.
 */
const SLICES_PER_TURN = 4;
/** Well below the 50 ms of a long task, so that one slow step still fits. */
const SLICE_MS = 8;

/** Looking at the clock costs about as much as a small step. */
const STEPS_PER_LOOK = 4;

export type SliceTimes = { workMs: number; longestSliceMs: number };

export type Slices = {
  /** Call when there may be work; does nothing while it is under way already. */
  wake(): void;
  readonly isRunning: boolean;
  readonly times: Readonly<SliceTimes>;
};

type SliceOptions = {
  document: Document;
  signal: AbortSignal;
  /** Before each slice, inside its time: the page may have changed meanwhile. */
  before(): void;
  /** One small step; false when nothing is left to do. */
  step(): boolean;
  /** After each slice, inside its time. `isDone` when no step was left; gives true to be called again. */
  onSlice(isDone: boolean): boolean;
};

/** Runs steps until there are none, a few milliseconds at a time. */
export function createSlices({ document, signal, before, step, onSlice }: SliceOptions): Slices {
  const times = { workMs: 0, longestSliceMs: 0 };
  let isRunning = false;

  function slice(): boolean {
    const start = performance.now();
    before();
    let isDone = false;
    for (let steps = 1; !isDone; steps++) {
      isDone = !step();
      if (steps % STEPS_PER_LOOK === 0 && performance.now() - start > SLICE_MS) break;
    }
    const wantsMore = onSlice(isDone);
    const took = performance.now() - start;
    times.workMs += took;
    times.longestSliceMs = Math.max(times.longestSliceMs, took);
    return isDone && !wantsMore;
  }

  async function run(): Promise<void> {
    isRunning = true;
    try {
      let count = 0;
      do {
        await (count++ % SLICES_PER_TURN === 1 ? wholeTurn() : yieldToPage());
        if (document.hidden) await untilVisible(document, signal);
      } while (!signal.aborted && !slice());
    } finally {
      isRunning = false;
    }
  }

  return {
    wake() {
      if (!isRunning && !signal.aborted) void run();
    },
    get isRunning() {
      return isRunning;
    },
    times,
  };
}

/**
 * Let everything that waits go first: messages, timers, a frame if one is due. A timer would wait 4 ms
 * from the fifth time on, with nothing to wait for.
 */
function wholeTurn(): Promise<void> {
  const { scheduler } = globalThis;
  return new Promise(resolve => {
    if (scheduler) void scheduler.postTask(resolve);
    else setTimeout(resolve);
  });
}

/** Let input go first; browsers that cannot say so (Chrome before 129) get a whole turn. */
function yieldToPage(): Promise<void> {
  return globalThis.scheduler?.yield?.() ?? wholeTurn();
}

function untilVisible(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      if (document.hidden && !signal.aborted) return;
      document.removeEventListener('visibilitychange', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    document.addEventListener('visibilitychange', done, { passive: true });
    signal.addEventListener('abort', done);
  });
}
