import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupApp } from '../../components/PopupApp.tsx';
import { builtInServices } from '../../platform/built-in-reference.ts';
import { isHighlighted, setHighlighted } from '../../platform/highlight.ts';
import { askPanelToShow } from '../../platform/requests.ts';
import { shortcutOf } from '../../platform/shortcut.ts';

const [[tab], shortcut] = await Promise.all([
  browser.tabs.query({ active: true, currentWindow: true }),
  shortcutOf('read-page'),
]);
const tabId = tab?.id ?? -1;

render(
  <PopupApp
    services={builtInServices}
    shortcut={shortcut}
    actions={{
      isHighlighted: () => isHighlighted(tabId),
      setHighlighted: on => setHighlighted(tabId, on),
      openBeside: id => {
        const place = { windowId: tab?.windowId ?? -1, tabId };
        askPanelToShow(place, id === undefined ? { kind: 'page' } : { kind: 'entry', id });
        window.close();
      },
      close: () => window.close(),
    }}
  />,
  document.body,
);
