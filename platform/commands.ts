import { browser } from 'wxt/browser';
import { showInPanel } from './requests.ts';

/** One press opens the panel and reads the page: the command grants the tab, the panel does the rest. */
export function listenForCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'read-page' || tab?.windowId === undefined) return;
    showInPanel({ windowId: tab.windowId, tabId: tab.id }, { kind: 'page' });
  });
}
