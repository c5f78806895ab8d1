import { browser } from 'wxt/browser';

/** Id of the content script that runs on granted sites only. */
const SCRIPT_ID = 'always-read';
/** The page script as the build names it. */
export const PAGE_SCRIPT = '/page.js';

/**
 * `https://ehr.example:8443` → the site that the browser can grant. Firefox takes a pattern with a port, lists
 * it as granted, and never matches it: there a site is its host at every port.
 */
function grantable(origin: string): string {
  const { protocol, host, hostname } = new URL(origin);
  return `${protocol}//${import.meta.env.FIREFOX ? hostname : host}`;
}

/** The match pattern that grants a site, and nothing else. */
function patternOf(origin: string): string {
  return `${grantable(origin)}/*`;
}

/** Origins the user has granted, sorted. */
export async function listSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.map(pattern => pattern.replace(/\/\*$/, '')).sort();
}

export async function isSiteAllowed(origin: string): Promise<boolean> {
  if (!/^https?:/.test(origin)) return false;
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/**
 * A tab's site, as it can be granted, and whether it is. Undefined where no grant can be asked for, or while the
 * address is hidden because the tab was not granted either.
 */
export async function siteOf({
  url,
}: {
  url?: string | undefined;
}): Promise<{ origin: string; isAlways: boolean } | undefined> {
  if (url === undefined || !/^https?:/.test(url)) return undefined;
  const origin = grantable(url);
  return { origin, isAlways: await isSiteAllowed(origin) };
}

/** Asks for one origin. Must be called from a click; false when the user refuses. */
export function allowSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

/** Takes a grant back. Pages that are open go on until they are loaded again. */
export async function forgetSites(origins: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: origins.map(patternOf) });
}

let registering = Promise.resolve();

/**
 * Registers the page script for exactly the granted origins. Called when grants change and when the
 * browser or the extension starts; takes effect at a page's next load. One after the other: two at once
 * would both find nothing registered.
 */
export function registerForSites(): Promise<void> {
  registering = registering.then(register, register);
  return registering;
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (origins.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    matches: origins,
    js: [PAGE_SCRIPT],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
