import { browser } from 'wxt/browser';
import { showInPanel } from './requests.ts';

const MENU_ID = 'look-up';
/** Longer selections are not terms. */
const MAX_QUERY = 120;

/** "Look up …" on selected words. Browsers keep the item, so it is made once per installation. */
export function listenForContextMenu(title: string): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: MENU_ID, title, contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== MENU_ID || tab?.windowId === undefined) return;
    const query = (selectionText ?? '').trim().slice(0, MAX_QUERY);
    showInPanel({ windowId: tab.windowId, tabId: tab.id }, { kind: 'search', query });
  });
}
