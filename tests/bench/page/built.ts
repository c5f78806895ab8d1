/** The built extension in a real browser: from the user's act to all marks, on a page that it may read. */
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'esbuild';
import { ensureBrowser } from '../../../scripts/setup/ensure-browser.ts';
import { grantForDemo } from '../../../scripts/setup/grant-for-demo.ts';
import { launchExtension } from '../../../scripts/setup/launch-extension.ts';
import type { FloorTimes } from './floor.ts';

const BUILT = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3');

/** One page read once by the built extension. */
export type BuiltResult = {
  /** From the act (the script is put into the page, a panel connects) until all findings have arrived. */
  ms: number;
  /** From the act until the first marks are registered. */
  firstMs: number;
  /** How long the tasks were that took more than 50 ms. */
  longTasks: number[];
};

export type BuiltBench = {
  context: BrowserContext;
  /** Reads the page in front. */
  read(page: Page): Promise<BuiltResult>;
  /** Ends the reading that `read` began. */
  stop(page: Page): Promise<void>;
  /** Walks and joins the page in front, from the world of content scripts. */
  floor(page: Page): Promise<FloorTimes>;
  close(): Promise<void>;
};

/** The extension's own API, inside its background. */
declare const chrome: {
  tabs: {
    query(query: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id?: number }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
    connect(tabId: number, how: { name: string; frameId: number }): Port;
  };
  scripting: {
    executeScript(what: object): Promise<{ result: unknown }[]>;
    getRegisteredContentScripts(): Promise<unknown[]>;
    unregisterContentScripts(): Promise<void>;
  };
};
type Port = {
  onMessage: { addListener(listener: (message: Message) => void): void };
  disconnect(): void;
};
type Message = { kind: string; isComplete?: boolean };

/** What the measured page notes of itself. */
declare global {
  /** In the background: the panel's end of what reads the page. */
  var reading: Port | undefined;
  interface Window {
    noted: { firstMarksAt: number; longTasks: { at: number; ms: number }[] };
  }
}

/** Starts a browser with a copy of the built extension that may read the pages of one origin. */
export async function openBuiltBench(pattern: string): Promise<BuiltBench> {
  const extensionDir = await grantForDemo(BUILT, pattern);
  await writeFile(path.join(extensionDir, 'bench-floor.js'), await bundledFloor());
  const { executablePath } = ensureBrowser(() => undefined);
  const viewport = { width: 1280, height: 720 };
  const launched = await launchExtension({ executablePath, extensionDir, headless: true, viewport });
  const { context, worker } = launched;
  await worker.evaluate(readNothingUnasked);
  await context.addInitScript(noteMarksAndTasks);
  return {
    context,
    async read(page) {
      await page.bringToFront();
      const { actAt, doneAt } = await worker.evaluate(readFrontTab);
      await page.waitForTimeout(500);
      const { firstMarksAt, longTasks } = await page.evaluate(() => window.noted);
      return {
        ms: doneAt - actAt,
        firstMs: firstMarksAt - actAt,
        longTasks: longTasks.filter(({ at }) => at >= actAt).map(({ ms }) => ms),
      };
    },
    async stop(page) {
      await page.bringToFront();
      await worker.evaluate(leaveFrontTab);
      await page.waitForFunction(() => [...CSS.highlights.keys()].every(name => !name.startsWith('ramus-')));
    },
    async floor(page) {
      await page.bringToFront();
      return worker.evaluate(walkFrontTab);
    },
    async close() {
      await launched.close();
      await rm(extensionDir, { recursive: true, force: true });
    },
  };
}

async function bundledFloor(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'floor.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'floor',
    footer: { js: 'floor.timeFloor();' },
    target: 'es2023',
  });
  return outputFiles[0]?.text ?? '';
}

/** Runs in the background: a site that may be read is read as it loads, and here the act is to come later. */
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
  globalThis.reading = port;
  return new Promise(resolve => {
    port.onMessage.addListener(({ kind, isComplete }) => {
      if (kind !== 'findings' || !isComplete) return;
      resolve({ actAt, doneAt: performance.timeOrigin + performance.now() });
    });
  });
}

/** Runs in the background: the panel is closed, and a site that is always read is let alone as well. */
async function leaveFrontTab(): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  await chrome.tabs.sendMessage(tab?.id ?? -1, { kind: 'highlight', on: false });
  globalThis.reading?.disconnect();
}

/** Runs in the background. */
async function walkFrontTab(): Promise<FloorTimes> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const target = { tabId: tab?.id ?? -1 };
  const [frame] = await chrome.scripting.executeScript({ target, files: ['/bench-floor.js'] });
  return frame?.result as FloorTimes;
}

/** Runs in the page before anything else does. No named function: the bundler's helper for names is not there. */
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
