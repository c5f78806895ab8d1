/** Runs in a page before its own scripts: waits for the search box, types, and tells when rows are painted. */

/** Of the surfaces, and of the empty page. */
const BOX = '[role=combobox], [data-box]';
const ROW = '[role=option], [data-row]';

export type Times = { box: number; typed: number; painted: number };

declare global {
  interface Window {
    /** Settles once the first rows are painted after `text` was typed into the box as soon as it was there. */
    typeAtOnce: (text: string) => Promise<Times>;
    /** Milliseconds from each of these keys to the next painted frame. */
    timeKeys: (texts: readonly string[]) => Promise<number[]>;
    /** Milliseconds from the start of the page until these are painted. */
    whenPainted: (selector: string) => Promise<number>;
  }
}

/** The frame that shows what the document holds now has been handed over. */
function painted(): Promise<number> {
  return new Promise(resolve => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });
  });
}

function appears(selector: string): Promise<void> {
  return new Promise(resolve => {
    const look = () => document.querySelector(selector) !== null;
    if (look()) return resolve();
    const observer = new MutationObserver(() => {
      if (!look()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

function type(text: string): void {
  const box = document.querySelector<HTMLInputElement>(BOX);
  if (box === null) return;
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

window.typeAtOnce = async text => {
  await appears(BOX);
  const box = performance.now();
  type(text);
  const typed = performance.now();
  await appears(ROW);
  return { box, typed, painted: await painted() };
};

window.timeKeys = async texts => {
  const times: number[] = [];
  for (const text of texts) {
    const start = performance.now();
    type(text);
    await new Promise<void>((resolve: () => void) => queueMicrotask(resolve));
    times.push((await painted()) - start);
  }
  return times;
};

window.whenPainted = async selector => {
  await appears(selector);
  return painted();
};
