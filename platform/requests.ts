import { browser } from 'wxt/browser';
import { type PanelRequest, type ToBackground, type ToPanel, toPanelSchema } from './messages.ts';
import { openPanel } from './side-panel.ts';

/**
 * Requests to panels that are still opening, by window.
 *
 * Kept in memory on purpose: a request can hold words that were selected on a page, and those are
 * never stored. Should the background be stopped in the second before the panel asks, the panel
 * opens without it.
 */
const waiting = new Map<number, PanelRequest>();

type Place = { windowId: number; tabId?: number | undefined };

/** From the background: opens the panel of a window and has it show something. Must run in the task of the user's act. */
export function showInPanel(place: Place, request: PanelRequest): void {
  openPanel(place);
  handOver(place.windowId, request);
}

/** From another surface, which may close at once: the same, with the background keeping the request. */
export function askPanelToShow(place: Place, request: PanelRequest): void {
  openPanel(place);
  const message: ToBackground = { kind: 'hand-over', windowId: place.windowId, request };
  browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Gives a request to the panel of a window, now or as soon as it is there. */
export function handOver(windowId: number, request: PanelRequest): void {
  waiting.set(windowId, request);
  const message: ToPanel = { kind: 'show', windowId, request };
  browser.runtime.sendMessage(message).then(
    answer => answer === true && waiting.delete(windowId),
    // No panel is open yet: it will ask for the request itself.
    () => undefined,
  );
}

/** What was asked of the panel of a window before it was there. */
export function takeWaiting(windowId: number): PanelRequest | undefined {
  const request = waiting.get(windowId);
  waiting.delete(windowId);
  return request;
}

/** The panel's side: calls back for each request to this window until `signal` aborts. */
export function listenForRequests(
  windowId: number,
  listener: (request: PanelRequest) => void,
  signal: AbortSignal,
): void {
  const onMessage = (raw: unknown, _sender: unknown, respond: (answer: boolean) => void) => {
    const message = toPanelSchema.safeParse(raw);
    if (!message.success || message.data.windowId !== windowId) return;
    listener(message.data.request);
    respond(true);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
  const opened: ToBackground = { kind: 'panel-opened', windowId };
  browser.runtime.sendMessage(opened).then(
    raw => {
      const request = toPanelSchema.safeParse(raw);
      if (request.success) listener(request.data.request);
    },
    () => undefined,
  );
}
