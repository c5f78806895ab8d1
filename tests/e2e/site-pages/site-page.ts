/** What the specs of this folder share: a page that is read, and looks at what that did to it. */
import type { Frame, Page } from '@playwright/test';
import type { Launched } from '../../../scripts/setup/launch-extension.ts';
import { readHeadless } from '../../../scripts/setup/read-headless.ts';
import { collectProblems, expect, test as extensionTest } from '../support/extension.ts';
import { type Answer, type ServedPages, servePages } from './serve-pages.ts';

export { expect };

type SitePages = {
  /** Serves pages for the length of one test. */
  serve: (pages: Record<string, Answer>) => Promise<ServedPages>;
};

export const test = extensionTest.extend<SitePages>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs off this pattern
  serve: async ({}, use) => {
    const open: ServedPages[] = [];
    await use(async pages => {
      const served = await servePages(pages);
      open.push(served);
      return served;
    });
    for (const served of open) await served.close();
  },
});

/** A whole page around a body. */
export function html(body: string, head = ''): string {
  return `<!doctype html><meta charset="utf-8"><title>Chart</title>${head}${body}`;
}

/** The words under our highlights in one document, sorted; closed shadow roots included. */
export async function marksIn(frame: Page | Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('ramus-'))
      .flatMap(([, ranges]) => [...ranges].map(String))
      .sort(),
  );
}

/** Waits until exactly these words are marked. */
export async function expectMarks(frame: Page | Frame, words: readonly string[]): Promise<void> {
  await expect.poll(() => marksIn(frame), { timeout: 10_000 }).toEqual([...words].sort());
}

/** Opens the panel beside a page; gives it with the concepts it lists. */
export async function openPanel(
  launched: Launched,
  page: Page,
): Promise<{ panel: Page; concepts: () => Promise<string[]> }> {
  const { panel } = await readHeadless(launched, page);
  return { panel, concepts: () => conceptsIn(panel) };
}

/** The concepts that a panel lists, sorted. */
export async function conceptsIn(panel: Page): Promise<string[]> {
  return panel
    .locator('[data-finding]')
    .evaluateAll(rows => rows.map(row => row.getAttribute('data-concept') ?? '').sort());
}

/** Opens a page with everything watched that reading must not do to it. */
export async function openWatched(
  { context }: Launched,
  address: string,
): Promise<{ page: Page; problems: string[]; expectUntouched: () => Promise<void> }> {
  const page = await context.newPage();
  const problems = collectProblems(page);
  await page.addInitScript(watchDocument);
  await page.goto(address);
  await Promise.all(page.frames().map(frame => frame.evaluate(() => window.watch?.())));
  return {
    page,
    problems,
    async expectUntouched() {
      const seen = await Promise.all(page.frames().map(frame => frame.evaluate(() => window.watched?.())));
      expect(seen[0], 'the page was watched').toBeDefined();
      // A frame that may not run scripts was not.
      for (const one of seen.filter(Boolean)) expect(one).toEqual(NOTHING_HAPPENED);
      expect(problems).toEqual([]);
    },
  };
}

type Watched = { mutations: number; isSame: boolean; violations: string[] };

const NOTHING_HAPPENED: Watched = { mutations: 0, isSame: true, violations: [] };

declare global {
  interface Window {
    /** What happened to this document since its scripts had run. */
    watched?: () => Watched;
    watch?: () => void;
  }
}

/** Runs in the page's own world, before its scripts. */
function watchDocument(): void {
  const violations: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    // The browser's own wish for an icon.
    if (!blockedURI.endsWith('/favicon.ico')) violations.push(`${violatedDirective} ${blockedURI}`);
  });
  // The page from its load on; its frames from ours on, for its own scripts may fill them until then.
  if (window === window.top) window.addEventListener('load', watch);
  else window.watch = watch;

  function watch(): void {
    let mutations = 0;
    const serialise = () => document.documentElement.outerHTML;
    const before = serialise();
    const observer = new MutationObserver(records => {
      mutations += records.length;
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    window.watched = () => ({ mutations, isSame: serialise() === before, violations });
  }
}
