import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PanelApp } from '../../components/PanelApp.tsx';
import { fixedTab, followActiveTab } from '../../platform/active-tab.ts';
import { builtInServices } from '../../platform/built-in-reference.ts';
import { listenForRequests } from '../../platform/requests.ts';
import { readSettings } from '../../platform/settings.ts';
import { shortcutOf } from '../../platform/shortcut.ts';
import { TabReader } from '../../platform/tab-reader.ts';

const forever = new AbortController().signal;
const reader = new TabReader();
const [{ id: windowId = -1 }, shortcut, { wasReset }] = await Promise.all([
  browser.windows.getCurrent(),
  shortcutOf('read-page'),
  readSettings(),
]);

const fixed = fixedTab(location.search);
if (fixed !== undefined) void reader.turnTo(fixed);
else {
  const handlers = {
    onTurn: (tab: number) => void reader.turnTo(tab),
    onLoaded: (tab: number) => void reader.loaded(tab),
  };
  void followActiveTab(windowId, handlers, forever);
}

render(
  <PanelApp
    services={{ ...builtInServices, print: () => window.print() }}
    page={reader}
    loadChart={async () => (await import('virtual:ramus/chart')).default}
    shortcut={shortcut}
    wasReset={wasReset}
    onRequest={show => {
      const abort = new AbortController();
      listenForRequests(
        windowId,
        request => {
          if (request.kind === 'page') void reader.read();
          show(request);
        },
        abort.signal,
      );
      return () => abort.abort();
    }}
  />,
  document.body,
);
