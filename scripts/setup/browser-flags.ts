/** Flags that keep a browser quiet: nothing of its own is asked of the network. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
];

/** Chromium refuses its sandbox to root. */
export function browserFlags(isRoot: boolean): string[] {
  return isRoot ? [...QUIET, '--no-sandbox'] : QUIET;
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
