import { browser } from 'wxt/browser';
import type { UnreadableReason } from '../lib/chart/page-state.ts';
import { injectPageScript } from './inject.ts';
import type { ToPage } from './page-protocol.ts';
import { reasonOf } from './unreadable.ts';

/** Whether a tab is being marked without a panel. */
export async function isHighlighted(tabId: number): Promise<boolean> {
  const message: ToPage = { kind: 'is-highlighted' };
  // No page script in that tab means nobody answers.
  return (await browser.tabs.sendMessage(tabId, message).catch(() => false)) === true;
}

/** Starts or stops marking a tab; undefined when it worked, otherwise why it could not. */
export async function setHighlighted(tabId: number, on: boolean): Promise<UnreadableReason | undefined> {
  const message: ToPage = { kind: 'highlight', on };
  try {
    if (on) await injectPageScript(tabId);
    await browser.tabs.sendMessage(tabId, message);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Goes to the next mark of a tab or the previous one; a tab that is not read is marked first. */
export async function stepMark(tabId: number, by: 1 | -1): Promise<void> {
  const message: ToPage = { kind: 'step', by };
  const isThere = await browser.tabs.sendMessage(tabId, message).then(
    answer => answer !== undefined,
    () => false,
  );
  if (!isThere) await setHighlighted(tabId, true);
}
