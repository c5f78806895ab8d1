import { rm } from 'node:fs/promises';
import path from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { ensureBrowser } from '../../../scripts/setup/ensure-browser.ts';
import { type Desktop, startDesktop } from '../../../scripts/setup/ensure-desktop.ts';
import { grantForDemo } from '../../../scripts/setup/grant-for-demo.ts';
import { type Launched, launchExtension } from '../../../scripts/setup/launch-extension.ts';
import { type Served, serveFolder } from '../../ehr/serve.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
export const EXTENSION = path.join(ROOT, '.output/chrome-mv3');
export const CHART = path.join(ROOT, 'tests/ehr/dist');

/** The extension's own API, inside its pages and its background. */
declare global {
  const chrome: {
    action: { openPopup: (options?: { windowId: number }) => Promise<void> };
    runtime: { getContexts: (filter: object) => Promise<{ contextType: string; documentUrl?: string }[]> };
    sidePanel: { open: (options: { windowId: number }) => Promise<void> };
    storage: {
      local: { get: (keys: null) => Promise<Record<string, unknown>>; set: (items: object) => Promise<void> };
    };
    tabs: { query: (query: object) => Promise<{ id?: number; windowId: number }[]> };
  };
}

type Fixtures = {
  /** The extension as it is built: no host granted. */
  extension: Launched;
  /** The same with the chart's origin granted, as after "Always read this site". */
  granted: Launched;
  chart: Served;
  /** A window on a display of its own, with the built extension and a keyboard. Skips where there is no display. */
  window: Launched & { desktop: Desktop };
};

async function launch(extensionDir: string): Promise<Launched> {
  const { executablePath } = ensureBrowser(() => undefined);
  return launchExtension({
    executablePath,
    extensionDir,
    headless: true,
    viewport: { width: 1100, height: 850 },
  });
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs off this pattern
  extension: async ({}, use) => {
    const launched = await launch(EXTENSION);
    await use(launched);
    await launched.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  granted: async ({}, use) => {
    const dir = await grantForDemo(EXTENSION, 'http://127.0.0.1/*');
    const launched = await launch(dir);
    await use(launched);
    await launched.close();
    await rm(dir, { recursive: true, force: true });
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  window: async ({}, use) => {
    const desktop = await startDesktop();
    base.skip(desktop === undefined, 'Needs Linux with Xvfb and xdotool.');
    if (desktop === undefined) return;
    const { executablePath } = ensureBrowser(() => undefined);
    const launched = await launchExtension({
      executablePath,
      extensionDir: EXTENSION,
      headless: false,
      display: desktop.display,
      args: ['--window-size=1400,900', '--window-position=0,0'],
    });
    await use({ ...launched, desktop });
    await launched.close();
    desktop.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  chart: async ({}, use) => {
    const served = await serveFolder(CHART);
    await use(served);
    await served.close();
  },
});

export { expect } from '@playwright/test';

/** Opens a page of the extension in a tab of its own. */
export async function openOwnPage({ context, extensionId }: Launched, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${address}`);
  return page;
}

/** Everything a page says on its console that nobody wants to see there. */
export function collectProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', error => problems.push(error.message));
  return problems;
}
