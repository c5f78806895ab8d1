import { browser } from 'wxt/browser';
import { isHighlighted, setHighlighted } from './highlight.ts';
import { keepLastPlace } from './last-place.ts';
import { askPanelToShow } from './requests.ts';
import { shortcutOf } from './shortcut.ts';
import { allowSite, siteOf } from './sites.ts';

/**
 * What the popup can do with the tab it was opened over. The tab is asked for at once and waited for by
 * nobody: the popup is painted before the answer.
 */
export function popupActions() {
  let place = { windowId: -1, tabId: -1 };
  const found = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
    place = { windowId: tab?.windowId ?? -1, tabId: tab?.id ?? -1 };
    return tab;
  });
  return {
    tabFacts: async () => {
      const tab = await found;
      const [site, shortcut, isOn] = await Promise.all([
        tab && siteOf(tab),
        shortcutOf('read-page'),
        isHighlighted(place.tabId),
      ]);
      return { site, shortcut, isHighlighted: isOn };
    },
    setHighlighted: (on: boolean) => setHighlighted(place.tabId, on),
    openBeside: (id?: string) => {
      askPanelToShow(place, id === undefined ? { kind: 'page' } : { kind: 'entry', id });
      window.close();
    },
    close: () => window.close(),
    allowSite,
    keepPlace: (shown: { id: string } | undefined) => void keepLastPlace(shown && { id: shown.id }),
  };
}
