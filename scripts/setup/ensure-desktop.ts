import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { isRoot } from './browser-flags.ts';

/** A display that nobody looks at, and hands for its keyboard. */
export type Desktop = {
  /** For the environment of what is to be shown on it. */
  display: string;
  /** Presses a key or a chord: `Return`, `alt+shift+l`. */
  press: (...keys: string[]) => void;
  /** Types letters. */
  type: (text: string) => void;
  /** Moves the pointer, in pixels of the screen. */
  moveTo: (x: number, y: number) => void;
  /** Presses the left button where the pointer is. */
  click: () => void;
  close: () => void;
};

const PACKAGES = ['xvfb', 'xdotool'];
const SCREEN = '1400x900x24';

/**
 * Starts a virtual display of its own, so that no real one is typed into. Undefined where there is none
 * to be had: elsewhere than on Linux, or where its packages are missing and cannot be installed.
 */
export async function startDesktop(): Promise<Desktop | undefined> {
  if (process.platform !== 'linux' || !hasTools()) return undefined;
  const display = `:${90 + (process.pid % 100)}`;
  const server: ChildProcess = spawn('Xvfb', [display, '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  const xdotool = (...args: string[]) =>
    spawnSync('xdotool', args, { env: { ...process.env, DISPLAY: display } });
  for (let attempt = 0; attempt < 50 && xdotool('getmouselocation').status !== 0; attempt += 1)
    await wait(100);
  return {
    display,
    press: (...keys) => void xdotool('key', '--clearmodifiers', ...keys),
    type: text => void xdotool('type', '--delay', '30', text),
    // Twice: what follows the pointer waits for it to move on.
    moveTo: (x, y) => {
      for (const at of [x - 1, x]) xdotool('mousemove', String(Math.round(at)), String(Math.round(y)));
    },
    click: () => void xdotool('click', '1'),
    close: () => void server.kill(),
  };
}

function hasTools(): boolean {
  const areThere = () => ['Xvfb', 'xdotool'].every(tool => spawnSync('which', [tool]).status === 0);
  if (areThere()) return true;
  if (!isRoot()) return false;
  const run = (...args: string[]) => spawnSync('apt-get', args, { stdio: 'ignore' }).status === 0;
  return run('update', '-q') && run('install', '-y', '-q', ...PACKAGES) && areThere();
}
