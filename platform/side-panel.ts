import { browser } from 'wxt/browser';

/** Firefox's own API, which the shared types leave out. */
type Sidebar = { open: () => Promise<void> };

/** The panel's page inside the extension. */
export const PANEL_PAGE = '/sidepanel.html';

type Place = { windowId?: number | undefined; tabId?: number | undefined };

/**
 * Opens the panel beside a tab: Chrome's side panel, Firefox's sidebar, or a tab where neither is.
 *
 * Must run in the same task as the user's act: browsers refuse after any `await`.
 */
export function openPanel({ windowId, tabId }: Place): void {
  if (browser.sidePanel !== undefined && windowId !== undefined) {
    browser.sidePanel.open({ windowId }).catch(() => openAsTab(tabId));
  } else if (sidebar() !== undefined) {
    sidebar()
      ?.open()
      .catch(() => openAsTab(tabId));
  } else {
    openAsTab(tabId);
  }
}

function openAsTab(tabId: number | undefined): void {
  const query = tabId === undefined ? '' : `?tab=${tabId}`;
  void browser.tabs.create({ url: browser.runtime.getURL(PANEL_PAGE) + query });
}

function sidebar(): Sidebar | undefined {
  return (browser as { sidebarAction?: Sidebar }).sidebarAction;
}
