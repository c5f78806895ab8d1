import { browser } from 'wxt/browser';
import { PAGE_SCRIPT } from './sites.ts';

/**
 * Puts the page script into every frame of a tab that may be read, and says which frames those are.
 * A frame that has it already keeps the one it has. Rejects where the browser refuses the tab.
 */
export async function injectPageScript(tabId: number): Promise<number[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [PAGE_SCRIPT],
    injectImmediately: true,
  });
  return results.map(({ frameId }) => frameId);
}
