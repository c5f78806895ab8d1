import { browser } from 'wxt/browser';
import { cardTexts } from './card-texts.ts';
import { setHighlighted } from './highlight.ts';
import { type ToPanel, toBackgroundSchema } from './messages.ts';
import type { PageOrders, ReaderData } from './page-protocol.ts';
import { handOver, showInPanel, takeWaiting } from './requests.ts';
import { readSettings } from './settings.ts';
import { isSiteAllowed } from './sites.ts';

type Sender = {
  origin?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; windowId?: number | undefined } | undefined;
};

/** Answers what panels and page scripts ask of the background. */
export function listenForMessages(lineOf: (id: string) => string, readerData: ReaderData): void {
  browser.runtime.onMessage.addListener(
    (raw: unknown, sender: Sender, respond: (answer: unknown) => void) => {
      const message = toBackgroundSchema.safeParse(raw);
      if (!message.success) return undefined;
      switch (message.data.kind) {
        case 'panel-opened': {
          const { windowId } = message.data;
          const request = takeWaiting(windowId);
          const answer: ToPanel | undefined = request && { kind: 'show', windowId, request };
          respond(answer);
          return undefined;
        }
        case 'page-started':
          ordersFor(sender.origin ?? '').then(respond, () => respond(undefined));
          return true;
        case 'reader-data':
          respond(readerData);
          return undefined;
        case 'frame-loaded':
          if (sender.tab?.id !== undefined) void setHighlighted(sender.tab.id, true);
          return undefined;
        case 'describe':
          respond(Object.fromEntries(message.data.ids.map(id => [id, lineOf(id)])));
          return undefined;
        case 'hand-over':
          handOver(message.data.windowId, message.data.request);
          return undefined;
        case 'open-entry': {
          const windowId = sender.tab?.windowId;
          if (windowId !== undefined)
            showInPanel({ windowId, tabId: sender.tab?.id }, { kind: 'entry', id: message.data.id });
          return undefined;
        }
      }
    },
  );
}

async function ordersFor(origin: string): Promise<PageOrders> {
  const [isAllowed, { value }] = await Promise.all([isSiteAllowed(origin), readSettings()]);
  const { readChrome, hoverCard, printMarks } = value;
  return { isAllowed, settings: { readChrome, hoverCard, printMarks }, texts: cardTexts() };
}
