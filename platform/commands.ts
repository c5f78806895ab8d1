import { browser } from 'wxt/browser';
import { isHighlighted, setHighlighted, stepMark } from './highlight.ts';
import { showInPanel } from './requests.ts';

type Tab = { id?: number | undefined; windowId?: number | undefined };

/** Every key grants the tab it is pressed in; what it does there is one line each. */
const COMMANDS: Record<string, (tab: { id: number; windowId: number }) => unknown> = {
  /** One press opens the panel and reads the page: the panel does the rest. */
  'read-page': ({ id, windowId }) => showInPanel({ windowId, tabId: id }, { kind: 'page' }),
  'toggle-highlight': async ({ id }) => setHighlighted(id, !(await isHighlighted(id))),
  'next-mark': ({ id }) => stepMark(id, 1),
  'previous-mark': ({ id }) => stepMark(id, -1),
};

/** Keys of the browser, which the user may change. */
export function listenForCommands(): void {
  browser.commands.onCommand.addListener((command: string, tab?: Tab) => {
    if (tab?.id === undefined || tab.windowId === undefined) return;
    void COMMANDS[command]?.({ id: tab.id, windowId: tab.windowId });
  });
}
