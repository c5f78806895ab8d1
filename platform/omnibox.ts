import { browser } from 'wxt/browser';
import type { SearchResult } from '../lib/search/types.ts';
import { PANEL_PAGE } from './side-panel.ts';

/** As many as a browser shows. */
const MOST = 6;

type Find = (query: string) => readonly SearchResult[];
type Words = { hint: string; kindOf: (result: SearchResult) => string };

/**
 * `ramus` in the address bar: suggestions while typing, Enter opens. A tab and not the panel, for a
 * browser opens its panel only on a click or key inside a page.
 */
export function listenForOmnibox(find: Find, { hint, kindOf }: Words): void {
  const { omnibox } = browser;
  if (omnibox === undefined) return;
  omnibox.setDefaultSuggestion({ description: escapeXml(hint) });
  omnibox.onInputChanged.addListener((text, suggest) => {
    suggest(
      find(text)
        .slice(0, MOST)
        .map(result => ({
          content: result.id,
          description: escapeXml(`${result.name} – ${kindOf(result)}`),
        })),
    );
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    void open(text, disposition === 'currentTab');
  });

  async function open(text: string, isHere: boolean): Promise<void> {
    const [best] = find(text);
    // What was chosen from the list comes as an id, and an id is a name to the search.
    const url = browser.runtime.getURL(PANEL_PAGE) + (best === undefined ? '' : `#/entry/${best.id}`);
    if (isHere) await browser.tabs.update({ url });
    else await browser.tabs.create({ url });
  }
}

/** Descriptions are XML to Chrome. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
}
