import type { CDPSession } from '@playwright/test';

/**
 * The real popup or the real side panel. Playwright does not show them as pages, so they are reached
 * through the browser's own debugging protocol.
 */
export type RealSurface = {
  /** Evaluates an expression inside the surface. */
  evaluate: <T>(expression: string) => Promise<T>;
  /** Types letters as a keyboard would. */
  type: (text: string) => Promise<void>;
};

type Target = { targetId: string; url: string; type: string };
type Reply = { id?: number; result?: { result?: { value?: unknown }; exceptionDetails?: { text: string } } };

/** Waits for a surface whose address ends so, and attaches to it. */
export async function attachTo(browser: CDPSession, page: string): Promise<RealSurface> {
  const target = await findTarget(browser, page);
  const { sessionId } = await browser.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  const pending = new Map<number, (reply: Reply) => void>();
  browser.on('Target.receivedMessageFromTarget', event => {
    const reply: Reply = JSON.parse(event.message);
    if (event.sessionId === sessionId && reply.id !== undefined) pending.get(reply.id)?.(reply);
  });
  let last = 0;
  const send = (method: string, params: object): Promise<Reply> => {
    last += 1;
    const id = last;
    const answered = new Promise<Reply>(resolve => pending.set(id, resolve));
    void browser.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    return answered;
  };
  return {
    async evaluate<T>(expression: string): Promise<T> {
      const { result } = await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (result?.exceptionDetails !== undefined) throw new Error(result.exceptionDetails.text);
      return result?.result?.value as T;
    },
    async type(text) {
      for (const letter of text) await send('Input.dispatchKeyEvent', { type: 'char', text: letter });
    },
  };
}

async function findTarget(browser: CDPSession, page: string): Promise<Target> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { targetInfos } = await browser.send('Target.getTargets');
    const found = targetInfos.find(({ url }) => new RegExp(`/${page}(\\?|$)`).test(url));
    if (found !== undefined) return found;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`No ${page} opened within 10 seconds.`);
}
