import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import manifest from '../../../package.json' with { type: 'json' };
import { isRoot } from '../../../scripts/setup/browser-flags.ts';
import { type Desktop, startDesktop } from '../../../scripts/setup/ensure-desktop.ts';

const OUTPUT = path.resolve(import.meta.dirname, '../../../.output');
const EXTENSION = path.join(OUTPUT, 'firefox-mv3');
const ZIP = path.join(OUTPUT, `ramus-${manifest.version}-firefox.zip`);
const ADDON_ID = 'ramus@ramus.invalid';
/** Firefox draws one for each profile; here it is known beforehand. */
const HOST = '7d1f6c1e-2f36-4d6b-9f5a-2b1f6b0c9a11';
const NAMES = ['firefox', 'firefox-esr'];
/** What lets a profile keep an unsigned extension; other releases than the long-term one know no exception. */
const KEEPING = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.startupScanScopes': 15,
};

/** A window of a real Firefox with the built extension, on a display of its own. */
export type Firefox = {
  browser: Browser;
  desktop: Desktop;
  /** The tab that is there from the start. */
  page: Page;
  /** Opens a page of the extension in another tab. */
  openOwn: (page: string) => Promise<Page>;
  close: () => Promise<void>;
};

/** Starts it; undefined where there is no display or no Firefox, and none can be installed. */
export async function startFirefox(): Promise<Firefox | undefined> {
  const place = await makePlace(NAMES);
  if (place === undefined) return undefined;
  const browser = await launch(place);
  await browser.installExtension(EXTENSION);
  return firefoxOf(browser, place);
}

/** As `startFirefox`, the extension installed from its zip for good, and the browser started again at will. */
export async function startKeepingFirefox(): Promise<
  { firefox: Firefox; restart: (running: Firefox) => Promise<Firefox> } | undefined
> {
  const place = await makePlace(['firefox-esr']);
  if (place === undefined) return undefined;
  await mkdir(path.join(place.profile, 'extensions'), { recursive: true });
  await copyFile(ZIP, path.join(place.profile, 'extensions', `${ADDON_ID}.xpi`));
  return {
    firefox: await firefoxOf(await launch(place), place),
    async restart(running) {
      await running.browser.close();
      return firefoxOf(await launch(place), place);
    },
  };
}

type Place = { desktop: Desktop; executablePath: string; home: string; profile: string };

async function makePlace(names: readonly string[]): Promise<Place | undefined> {
  const desktop = await startDesktop();
  const executablePath = desktop && findFirefox(names);
  if (desktop === undefined || executablePath === undefined) {
    desktop?.close();
    return undefined;
  }
  const home = await mkdtemp(path.join(os.tmpdir(), 'ramus-firefox-'));
  const profile = path.join(home, 'profile');
  await mkdir(profile);
  return { desktop, executablePath, home, profile };
}

function launch({ desktop, executablePath, home, profile }: Place): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: false,
    userDataDir: profile,
    env: { ...process.env, DISPLAY: desktop.display, HOME: home },
    // Pages of extensions are the browser's own, and closed to remote control without it.
    args: ['--width=1400', '--height=900', '--remote-allow-system-access'],
    defaultViewport: null,
    extraPrefsFirefox: {
      ...KEEPING,
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: HOST }),
    },
  });
}

async function firefoxOf(browser: Browser, { desktop, home }: Place): Promise<Firefox> {
  const [page = await browser.newPage()] = await browser.pages();
  return {
    browser,
    desktop,
    page,
    async openOwn(name) {
      const own = await browser.newPage();
      // It loads in another process, and the command hears no more of it.
      own.goto(`moz-extension://${HOST}/${name}`).catch(() => undefined);
      await isThere(own);
      return own;
    },
    async close() {
      await browser.close();
      desktop.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Asked again and again: while one document gives way to the other, Firefox answers with an error. */
async function isThere(own: Page): Promise<void> {
  for (let look = 0; look < 100; look++) {
    const there = await own
      .evaluate(() => document.readyState === 'complete' && location.protocol !== 'about:')
      .catch(() => false);
    if (there) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('A page of the extension did not load within ten seconds.');
}

function findFirefox(names: readonly string[]): string | undefined {
  const find = () =>
    names.map(name => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim()).find(Boolean);
  const there = find();
  if (there !== undefined || !isRoot()) return there;
  const run = (...args: string[]) => spawnSync('apt-get', args, { stdio: 'ignore' }).status === 0;
  return run('update', '-q') && run('install', '-y', '-q', 'firefox-esr') ? find() : undefined;
}
