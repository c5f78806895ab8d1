import type { Page } from '@playwright/test';
import type { Launched } from './launch-extension.ts';

export type FindingRow = { name: string; kind: string; count: string; assertion: string };

/** Opens the panel as a tab that stays with `page`, waits until it has read it, and gives its findings. */
export async function readHeadless(
  launched: Launched,
  page: Page,
): Promise<{ panel: Page; rows: FindingRow[] }> {
  const tabId = await tabIdOf(launched, page);
  const panel = await launched.context.newPage();
  await panel.setViewportSize({ width: 400, height: 900 });
  await panel.goto(`chrome-extension://${launched.extensionId}/sidepanel.html?tab=${tabId}`);
  // Pages that are hidden are not read: bring the chart to the front while the panel waits behind it.
  await page.bringToFront();
  await panel
    .locator('[data-ramus="findings"][data-state="ready"]')
    .waitFor({ state: 'attached', timeout: 20_000 });
  const rows = await panel.locator('[data-finding]').evaluateAll(elements =>
    elements.map(element => ({
      name: element.querySelector('[data-name]')?.textContent ?? '',
      kind: element.getAttribute('data-kind') ?? '',
      count: element.getAttribute('data-count') ?? '',
      assertion: element.getAttribute('data-assertion') ?? '',
    })),
  );
  return { panel, rows };
}

/** The extension's own API, inside its background. */
declare const chrome: {
  tabs: { query: (query: { active: boolean; lastFocusedWindow: boolean }) => Promise<{ id?: number }[]> };
};

async function tabIdOf({ worker }: Launched, page: Page): Promise<number> {
  await page.bringToFront();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? -1;
  });
}
