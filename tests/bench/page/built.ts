/** The built extension in a real browser: from the user's act to all marks, on a page that it may read. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ensureBrowser } from '../../../scripts/setup/ensure-browser.ts';
import { grantForDemo } from '../../../scripts/setup/grant-for-demo.ts';
import { launchExtension } from '../../../scripts/setup/launch-extension.ts';
import { servePages } from '../../e2e/site-pages/serve-pages.ts';

const BUILT = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3');

/** One page read once by the built extension. */
export type BuiltResult = {
  /** From the act (the script is put into the page, a panel connects) until all findings have arrived. */
  ms: number;
  /** From the act until the first marks are registered. */
  firstMs: number;
  longTasks: number[];
};

export type BuiltBench = {
  /** Reads a fresh page with this document. */
  read(html: string): Promise<BuiltResult>;
  close(): Promise<void>;
};

/** The extension's own API, inside its background. */
declare const chrome: {
  tabs: {
    query(query: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id?: number }[]>;
    connect(
      tabId: number,
      how: { name: string; frameId: number },
    ): { onMessage: { addListener(listener: (message: Message) => void): void } };
  };
  scripting: {
    executeScript(what: object): Promise<unknown>;
    getRegisteredContentScripts(): Promise<unknown[]>;
    unregisterContentScripts(): Promise<void>;
  };
};
type Message = { kind: string; isComplete?: boolean };

/** What the measured page notes of itself. */
declare global {
  interface Window {
    noted: { firstMarksAt: number; longTasks: { at: number; ms: number }[] };
  }
}

/** Starts a browser with a copy of the built extension that may read this machine's pages. */
export async function openBuiltBench(): Promise<BuiltBench> {
  const extensionDir = await grantForDemo(BUILT, 'http://127.0.0.1/*');
  const { executablePath } = ensureBrowser(() => undefined);
  const launched = await launchExtension({
    executablePath,
    extensionDir,
    headless: true,
    viewport: { width: 1280, height: 720 },
  });
  await launched.worker.evaluate(readNothingUnasked);
  return {
    async read(html) {
      const served = await servePages({ '/': html });
      const page = await launched.context.newPage();
      try {
        await page.addInitScript(noteMarksAndTasks);
        await page.goto(`${served.origin}/`);
        await page.bringToFront();
        await settle(page);
        const { actAt, doneAt } = await launched.worker.evaluate(readFrontTab);
        await settle(page);
        const { firstMarksAt, longTasks } = await page.evaluate(() => window.noted);
        return {
          ms: doneAt - actAt,
          firstMs: firstMarksAt - actAt,
          longTasks: longTasks.filter(({ at }) => at >= actAt).map(({ ms }) => ms),
        };
      } finally {
        await page.close();
        await served.close();
      }
    },
    async close() {
      await launched.close();
      await rm(extensionDir, { recursive: true, force: true });
    },
  };
}

async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.body.getBoundingClientRect().height);
  await page.waitForTimeout(500);
}

/** Runs in the background: a site that may be read is read as it loads, and the act is to come later. */
async function readNothingUnasked(): Promise<void> {
  while ((await chrome.scripting.getRegisteredContentScripts()).length === 0)
    await new Promise(resolve => setTimeout(resolve, 50));
  await chrome.scripting.unregisterContentScripts();
}

/** Runs in the background: what the panel does when it is opened. */
async function readFrontTab(): Promise<{ actAt: number; doneAt: number }> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const tabId = tab?.id ?? -1;
  const actAt = performance.timeOrigin + performance.now();
  await chrome.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/page.js'],
    injectImmediately: true,
  });
  const port = chrome.tabs.connect(tabId, { name: 'ramus-page', frameId: 0 });
  return new Promise(resolve => {
    port.onMessage.addListener(({ kind, isComplete }) => {
      if (kind !== 'findings' || !isComplete) return;
      resolve({ actAt, doneAt: performance.timeOrigin + performance.now() });
    });
  });
}

/** Runs in the page before anything else does. */
function noteMarksAndTasks(): void {
  window.noted = { firstMarksAt: 0, longTasks: [] };
  new PerformanceObserver(list => {
    for (const { startTime, duration } of list.getEntries())
      window.noted.longTasks.push({ at: performance.timeOrigin + startTime, ms: duration });
  }).observe({ type: 'longtask' });
  const timer = setInterval(() => {
    const ours = [...CSS.highlights].filter(([name]) => name.startsWith('ramus-'));
    if (ours.every(([, ranges]) => ranges.size === 0)) return;
    window.noted.firstMarksAt = performance.timeOrigin + performance.now();
    clearInterval(timer);
  }, 4);
}
