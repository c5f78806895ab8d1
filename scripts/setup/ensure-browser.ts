import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { type FoundBrowser, findBrowser, type Machine } from './find-browser.ts';

/** This machine, as the search for a browser sees it. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isExecutable,
    playwrightPath: chromium.executablePath(),
  };
}

/**
 * A browser for the extension: one that is there, else Playwright's download, else Debian's package
 * where this is root. Throws one sentence that says what to do where none of it works.
 */
export function ensureBrowser(say: (line: string) => void): FoundBrowser {
  const there = findBrowser(thisMachine());
  if (there !== undefined) return there;
  say("No Chromium, Edge or Chrome for Testing found: trying Playwright's download …");
  if (run('npx', ['playwright', 'install', 'chromium'])) {
    const downloaded = findBrowser(thisMachine());
    if (downloaded !== undefined) return downloaded;
  }
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    say("That failed: trying Debian's package …");
    if (run('apt-get', ['update', '-q']) && run('apt-get', ['install', '-y', '-q', 'chromium'])) {
      const installed = findBrowser(thisMachine());
      if (installed !== undefined) return installed;
    }
  }
  throw new Error(
    'No browser was found and none could be installed: install Chromium, Edge or Chrome for Testing, or set RAMUS_BROWSER to the path of one (branded Chrome loads no unpacked extension from the command line).',
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function run(command: string, args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}
