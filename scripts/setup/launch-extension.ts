import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { browserFlags, isRoot } from './browser-flags.ts';

export type LaunchOptions = {
  executablePath: string;
  extensionDir: string;
  headless: boolean;
  viewport?: { width: number; height: number } | null;
  args?: readonly string[];
  /** An X display other than the one of the environment. */
  display?: string;
};

export type Launched = {
  context: BrowserContext;
  extensionId: string;
  /** The extension's background. */
  worker: Worker;
  /** Closes the browser and starts it again with the same profile; what was before is of no use after it. */
  restart: () => Promise<Launched>;
  /** Closes the browser and removes its profile. */
  close: () => Promise<void>;
};

/** Starts a browser with an empty profile and the built extension in it. */
export async function launchExtension(options: LaunchOptions): Promise<Launched> {
  return launchWith(await mkdtemp(path.join(os.tmpdir(), 'ramus-profile-')), options);
}

async function launchWith(profile: string, options: LaunchOptions): Promise<Launched> {
  const { executablePath, extensionDir, headless, viewport = null, args = [], display } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport,
    ...(display === undefined ? {} : { env: { ...definedOf(process.env), DISPLAY: display } }),
    args: [
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      ...browserFlags(isRoot()),
      ...(headless ? ['--disable-gpu'] : []),
      ...args,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    worker,
    extensionId: new URL(worker.url()).host,
    async restart() {
      await context.close();
      return launchWith(profile, options);
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
