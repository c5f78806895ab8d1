import { browserFlags, isRoot } from './browser-flags.ts';
import { thisMachine } from './ensure-browser.ts';
import { findBrowser } from './find-browser.ts';

/** How tests start the browser that `ensureBrowser` found or put there. */
export function chromiumLaunchOptions(): { executablePath?: string; args: string[] } {
  const found = findBrowser(thisMachine());
  const args = [...browserFlags(isRoot()), '--disable-gpu'];
  return found === undefined ? { args } : { executablePath: found.executablePath, args };
}
