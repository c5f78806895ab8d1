import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupApp } from '../../components/PopupApp.tsx';
import { routeOf } from '../../components/route.ts';
import { builtInServices } from '../../platform/built-in-reference.ts';
import { isHighlighted, setHighlighted } from '../../platform/highlight.ts';
import { keepLastPlace, readLastPlace } from '../../platform/last-place.ts';
import { askPanelToShow } from '../../platform/requests.ts';
import { shortcutOf } from '../../platform/shortcut.ts';
import { allowSite, siteOf } from '../../platform/sites.ts';

const [[tab], shortcut, last] = await Promise.all([
  browser.tabs.query({ active: true, currentWindow: true }),
  shortcutOf('read-page'),
  readLastPlace(),
]);
const tabId = tab?.id ?? -1;
const place = { windowId: tab?.windowId ?? -1, tabId };
if (last !== undefined && location.hash === '') history.replaceState(null, '', routeOf({ id: last.id }));

render(
  <PopupApp
    services={builtInServices}
    shortcut={shortcut}
    actions={{
      isHighlighted: () => isHighlighted(tabId),
      setHighlighted: on => setHighlighted(tabId, on),
      openBeside: id => {
        askPanelToShow(place, id === undefined ? { kind: 'page' } : { kind: 'entry', id });
        window.close();
      },
      close: () => window.close(),
      site: tab && (await siteOf(tab)),
      allowSite,
      keepPlace: shown => void keepLastPlace(shown && { id: shown.id }),
    }}
  />,
  document.body,
);
