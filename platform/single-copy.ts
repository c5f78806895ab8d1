/** Where the running copy can be found by the next one. The page's own scripts cannot see it. */
const HANDLE = '__ramusPageScript';

type Copy = { version: string; abort: AbortController; isAlive: () => boolean };
type World = { [HANDLE]?: Copy };

/**
 * Makes sure that one copy of the page script runs in a frame; `isAlive` tells whether the extension
 * that the caller belongs to is still there.
 *
 * Undefined when this version is running already. A copy left by an older version of the extension is
 * stopped first: its marks leave with it.
 */
export function takeOver(version: string, isAlive: () => boolean): AbortSignal | undefined {
  const world = globalThis as World;
  const running = world[HANDLE];
  if (running?.version === version && !running.abort.signal.aborted && running.isAlive()) return undefined;
  running?.abort.abort();
  const abort = new AbortController();
  world[HANDLE] = { version, abort, isAlive };
  return abort.signal;
}
