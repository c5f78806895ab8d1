import { browser } from 'wxt/browser';

/** The tab that this panel was told to stay with (`?tab=12`), when it is open as a tab itself. */
export function fixedTab(search: string): number | undefined {
  const tab = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  return Number.isInteger(tab) ? tab : undefined;
}

type Handlers = {
  /** Another tab is in front. */
  onTurn: (tabId: number) => void;
  /** The tab in front has finished loading another page. */
  onLoaded: (tabId: number) => void;
};

/** Follows the tab in front of a window until `signal` aborts; calls back at once for the present one. */
export async function followActiveTab(
  windowId: number,
  { onTurn, onLoaded }: Handlers,
  signal: AbortSignal,
): Promise<void> {
  const onActivated = (info: { tabId: number; windowId: number }) => {
    if (info.windowId === windowId) onTurn(info.tabId);
  };
  const onUpdated = (tabId: number, change: { status?: string }) => {
    if (change.status === 'complete') onLoaded(tabId);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  const [tab] = await browser.tabs.query({ active: true, windowId });
  if (tab?.id !== undefined) onTurn(tab.id);
}
