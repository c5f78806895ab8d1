import { concepts, tables } from 'virtual:ramus/reader';
import redFlags from 'virtual:ramus/red-flags';
import summaries from 'virtual:ramus/summaries';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { listenForMessages } from '../platform/background-messages.ts';
import { listenForCommands } from '../platform/commands.ts';
import { listenForContextMenu } from '../platform/context-menu.ts';
import { listenForOmnibox } from '../platform/omnibox.ts';
import { referenceSearch } from '../platform/search-reference.ts';
import { registerForSites } from '../platform/sites.ts';

export default defineBackground(() => {
  const lines = new Map(summaries.map(({ id, line }) => [id, line]));
  listenForMessages(id => lines.get(id) ?? '', { tables, concepts, redFlags });
  listenForCommands();
  listenForOmnibox(query => referenceSearch().query(query).results, {
    hint: i18n.t('omniboxHint'),
    kindOf: ({ kind }) => i18n.t(`kind.${kind}`),
  });
  listenForContextMenu(i18n.t('menuLookUp'));
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(() => void registerForSites());
  }
  for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup]) {
    event.addListener(() => void registerForSites());
  }
});
