import { type Browser, browser } from 'wxt/browser';
import { type FromFrame, fromFrameSchema } from './messages.ts';
import { PAGE_PORT, type ToFrame } from './page-protocol.ts';

export type FramePorts = {
  /** Frames that have a port keep it. */
  openTo: (frameIds: readonly number[]) => void;
  send: (frameId: number, message: ToFrame) => void;
  close: () => void;
};

type Handlers = {
  onMessage: (frameId: number, message: FromFrame) => void;
  /** The frame is gone: it navigated, was removed, or its script was stopped. */
  onGone: (frameId: number) => void;
};

/** Opens one port to each frame. What does not parse is dropped: a page's process is not trusted. */
export function openFramePorts(tabId: number, handlers: Handlers): FramePorts {
  const ports = new Map<number, Browser.runtime.Port>();
  const open = (frameId: number) => {
    const port = browser.tabs.connect(tabId, { frameId, name: PAGE_PORT });
    ports.set(frameId, port);
    port.onMessage.addListener((raw: unknown) => {
      const message = fromFrameSchema.safeParse(raw);
      if (message.success) handlers.onMessage(frameId, message.data);
    });
    port.onDisconnect.addListener(() => {
      ports.delete(frameId);
      handlers.onGone(frameId);
    });
  };
  return {
    openTo(frameIds) {
      for (const frameId of frameIds) if (!ports.has(frameId)) open(frameId);
    },
    send: (frameId, message) => ports.get(frameId)?.postMessage(message),
    close() {
      for (const port of ports.values()) port.disconnect();
      ports.clear();
    },
  };
}
