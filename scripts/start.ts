/** npm start [-- --page <url|file>] [--headless]: the extension on a real chart, in a real browser. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildChart } from '../tests/ehr/build.ts';
import { type Served, serveFolder } from '../tests/ehr/serve.ts';
import { ensureBrowser } from './setup/ensure-browser.ts';
import { formatTable } from './setup/format-table.ts';
import { grantForDemo } from './setup/grant-for-demo.ts';
import { type Launched, launchExtension } from './setup/launch-extension.ts';
import { pictureSideBySide } from './setup/picture.ts';
import { readHeadless } from './setup/read-headless.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const EXTENSION = path.join(ROOT, '.output/chrome-mv3');
const PICTURE = path.join(ROOT, '.output/demo/chart-and-panel.png');

const say = (line: string) => process.stdout.write(`${line}\n`);
const cleanups: (() => Promise<unknown>)[] = [];
let isStopping = false;

async function stop(code: number): Promise<never> {
  if (!isStopping) {
    isStopping = true;
    for (const cleanup of cleanups.reverse()) await cleanup().catch(() => undefined);
  }
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0));

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  await stop(1);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { page: { type: 'string' }, headless: { type: 'boolean' } } });
  const headless = values.headless === true || !hasDisplay();
  const browser = ensureBrowser(say);
  say(`Browser: ${browser.executablePath} (${browser.from})`);
  buildExtension();
  const { url, pattern } = await pageToOpen(values.page);
  if (headless) await demoHeadless(browser.executablePath, { url, pattern });
  else await demoInWindow(browser.executablePath, url);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

function buildExtension(): void {
  say('Building the extension …');
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The extension could not be built:\n${stdout}${stderr}`);
}

type Target = { url: string; pattern: string };

/** The address to open, and the pattern that covers it. */
async function pageToOpen(page: string | undefined): Promise<Target> {
  if (page === undefined) {
    say('Building the chart …');
    const { dir } = await buildChart();
    const served: Served = await serveFolder(dir);
    cleanups.push(served.close);
    return { url: `${served.url}#/Patient/nora-lindqvist/note`, pattern: 'http://127.0.0.1/*' };
  }
  if (/^https?:\/\//.test(page)) return { url: page, pattern: `${new URL(page).origin}/*` };
  const file = path.resolve(page);
  if (!existsSync(file))
    throw new Error(`--page ${page}: there is no such file, and it is no http(s) address.`);
  const served = await serveFolder(path.dirname(file));
  cleanups.push(served.close);
  return {
    url: new URL(encodeURIComponent(path.basename(file)), served.url).href,
    pattern: 'http://127.0.0.1/*',
  };
}

async function launch(
  executablePath: string,
  options: { extensionDir: string; headless: boolean },
): Promise<Launched> {
  const launched = await launchExtension({
    executablePath,
    ...options,
    viewport: options.headless ? { width: 1000, height: 900 } : null,
  });
  cleanups.push(launched.close);
  return launched;
}

async function demoInWindow(executablePath: string, url: string): Promise<void> {
  const { context } = await launch(executablePath, { extensionDir: EXTENSION, headless: false });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  say(
    'Press Alt+Shift+L to open the panel and read the page, Alt+L to look something up. Ctrl-C here ends it.',
  );
  await new Promise(resolve => context.on('close', resolve));
  await stop(0);
}

async function demoHeadless(executablePath: string, { url, pattern }: Target): Promise<void> {
  say(`No display: reading ${url} without a window, as on a site that was granted.`);
  const extensionDir = await grantForDemo(EXTENSION, pattern);
  cleanups.push(() => rm(extensionDir, { recursive: true, force: true }));
  const launched = await launch(executablePath, { extensionDir, headless: true });
  const page = launched.context.pages()[0] ?? (await launched.context.newPage());
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  const { panel, rows } = await readHeadless(launched, page);
  say(
    formatTable(
      ['finding', 'kind', 'times', 'read as'],
      rows.map(({ name, kind, count, assertion }) => [name, kind, count, assertion]),
    ),
  );
  await mkdir(path.dirname(PICTURE), { recursive: true });
  await writeFile(PICTURE, await pictureSideBySide(launched.context, page, panel));
  say(`Picture: ${pathToFileURL(PICTURE).pathname}`);
  await stop(0);
}
