import { type Browser, browser } from 'wxt/browser';
import type { Assertion } from '../lib/annotate/types.ts';
import type { FromFrame, ToBackground } from './messages.ts';
import { isToFrame, isToPage, PAGE_PORT, type PageOrders, type ReaderData } from './page-protocol.ts';

/** What the page script lets others decide: whether to read, and where to scroll. */
export type PageLinkHandlers = {
  /** Called when reading should start or stop, and never twice alike. */
  onWanted: (isWanted: boolean) => void;
  onJump: (mentionId: string) => boolean;
  onCorrect: (mentionId: string, assertion: Assertion | null) => void;
  onStep: (by: 1 | -1) => void;
};

export type PageLink = {
  /** Sends to every open panel; the last complete state is the caller's to repeat. */
  send: (message: FromFrame) => void;
  /** A frame inside this one has come: whoever has this one read may want that one too. */
  announceFrame: () => void;
};

type Options = PageLinkHandlers & {
  orders: Promise<PageOrders>;
  /** A panel has connected and knows nothing yet. */
  onPanel: () => void;
  signal: AbortSignal;
};

/**
 * The page script's side of all messages. Reading is wanted while a panel is connected, while the
 * user has asked for highlights, or on a site that is always read.
 */
export function openPageLink(options: Options): PageLink {
  const { orders, onWanted, onJump, onCorrect, onStep, onPanel, signal } = options;
  const ports = new Set<Browser.runtime.Port>();
  let isPinned = false;
  let wasWanted = false;
  const settle = () => {
    const isWanted = isPinned || ports.size > 0;
    if (isWanted !== wasWanted) onWanted(isWanted);
    wasWanted = isWanted;
  };
  const send = (message: FromFrame) => {
    for (const port of ports) port.postMessage(message);
  };

  const onConnect = (port: Browser.runtime.Port) => {
    if (port.name !== PAGE_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      settle();
    });
    port.onMessage.addListener((raw: unknown) => {
      if (!isToFrame(raw)) return;
      if (raw.kind === 'correct') {
        onCorrect(raw.id, raw.assertion);
        return;
      }
      port.postMessage({
        kind: 'jumped',
        id: raw.id,
        found: onJump(raw.id),
      } satisfies FromFrame);
    });
    settle();
    onPanel();
  };
  const onMessage = (raw: unknown, _sender: unknown, respond: (answer: boolean) => void) => {
    if (!isToPage(raw)) return;
    if (raw.kind === 'highlight') {
      isPinned = raw.on;
      settle();
    }
    if (raw.kind === 'step') onStep(raw.by);
    respond(isPinned);
  };

  browser.runtime.onConnect.addListener(onConnect);
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    for (const port of ports) port.disconnect();
    // The extension may have been updated or removed: its API is then gone as well.
    if (!isExtensionAlive()) return;
    browser.runtime.onConnect.removeListener(onConnect);
    browser.runtime.onMessage.removeListener(onMessage);
  });
  orders.then(({ isAllowed }) => {
    if (!isAllowed || signal.aborted) return;
    isPinned = true;
    settle();
  });
  return {
    send,
    announceFrame() {
      send({ kind: 'frame-loaded' });
      if (isPinned) void ask({ kind: 'frame-loaded' });
    },
  };
}

/** False once the extension was updated, reloaded or removed while this page stayed open. */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Asks for an entry beside the page. */
export function requestEntry(id: string): void {
  if (!isExtensionAlive()) return;
  const message: ToBackground = { kind: 'open-entry', id };
  browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Without the background there is nothing to open either: the card shows names only. */
const NO_ORDERS: PageOrders = {
  texts: {
    label: '',
    open: '',
    kind: { cause: '', symptom: '', test: '', treatment: '' },
    assertion: {},
    readAs: '',
    readAsBecause: '',
  },
  isAllowed: false,
  settings: { readChrome: false, hoverCard: true, printMarks: false },
};

/** Asks the background what this frame may do. Without an answer it waits for a panel. */
export async function askForOrders(): Promise<PageOrders> {
  const message: ToBackground = { kind: 'page-started' };
  return (await ask<PageOrders>(message)) ?? NO_ORDERS;
}

/** What to read with; undefined when the background is gone, and nothing can be read. */
export function askForReaderData(): Promise<ReaderData | undefined> {
  return ask<ReaderData>({ kind: 'reader-data' });
}

/** One-line definitions of entries; those that cannot be had are missing. */
export async function askForLines(ids: readonly string[]): Promise<Record<string, string>> {
  const message: ToBackground = { kind: 'describe', ids: [...ids] };
  return (await ask<Record<string, string>>(message)) ?? {};
}

async function ask<Answer>(message: ToBackground): Promise<Answer | undefined> {
  if (!isExtensionAlive()) return undefined;
  return browser.runtime.sendMessage(message).catch(() => undefined);
}
