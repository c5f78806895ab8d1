/**
 * `npm run pictures`: every surface and state of the built extension in light and dark, from the real
 * chart, into `.output/pictures/`; those that the README shows go to `docs/pictures/` as well.
 * `--only NAME` makes one.
 */
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { buildChart } from '../tests/ehr/build.ts';
import { serveFolder } from '../tests/ehr/serve.ts';
import { SCENES, type Scene } from './pictures/scenes.ts';
import { ensureBrowser } from './setup/ensure-browser.ts';
import { grantForDemo } from './setup/grant-for-demo.ts';
import { launchExtension } from './setup/launch-extension.ts';
import { pictureSideBySide } from './setup/picture.ts';
import { readHeadless } from './setup/read-headless.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const EXTENSION = path.join(ROOT, '.output/chrome-mv3');
const OUT = path.join(ROOT, '.output/pictures');
const SHOWN = path.join(ROOT, 'docs/pictures');
const THEMES = ['light', 'dark'] as const;

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const say = (line: string) => process.stdout.write(`${line}\n`);

const { executablePath } = ensureBrowser(say);
const built = spawnSync('npx', ['wxt', 'build'], { cwd: ROOT, encoding: 'utf8' });
if (built.status !== 0) throw new Error(`The extension could not be built:\n${built.stdout}${built.stderr}`);
const served = await serveFolder((await buildChart()).dir);
const extensionDir = await grantForDemo(EXTENSION, 'http://127.0.0.1/*');
const launched = await launchExtension({ executablePath, extensionDir, headless: true });
await mkdir(OUT, { recursive: true });
try {
  for (const scene of SCENES.filter(({ name }) => values.only === undefined || name === values.only)) {
    for (const theme of THEMES) await take(scene, theme);
  }
} finally {
  await launched.close();
  await served.close();
  await rm(extensionDir, { recursive: true, force: true });
}

async function take(scene: Scene, theme: (typeof THEMES)[number]): Promise<void> {
  const { context, extensionId } = launched;
  const file = path.join(OUT, `${scene.name}-${theme}.png`);
  const [width, height] = scene.size;
  const opened: Page[] = [];
  if (scene.chart === undefined) {
    const page = await context.newPage();
    opened.push(page);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: theme, ...scene.media });
    await page.goto(`chrome-extension://${extensionId}/${scene.address ?? ''}`);
    await page.locator('.entry[aria-busy=false], .search, .notice, .options').first().waitFor();
    await scene.act?.(page);
    await page.screenshot({ path: file });
  } else {
    const chart = await context.newPage();
    await chart.setViewportSize({ width: 1000, height });
    await chart.emulateMedia({ colorScheme: theme });
    await chart.goto(served.url + scene.chart);
    await chart
      .getByText('PLAN', { exact: true })
      .or(chart.getByLabel('Note', { exact: true }))
      .first()
      .waitFor();
    const { panel } = await readHeadless(launched, chart);
    opened.push(chart, panel);
    await panel.bringToFront();
    await panel.setViewportSize({ width, height });
    await panel.emulateMedia({ colorScheme: theme, ...scene.media });
    await scene.act?.(panel);
    if (scene.isBeside === true) await savePair(chart, panel, file);
    else await panel.screenshot({ path: file });
  }
  if (scene.isShown === theme) {
    await mkdir(SHOWN, { recursive: true });
    await copyFile(file, path.join(SHOWN, path.basename(file)));
  }
  for (const page of opened) await page.close();
  say(path.relative(ROOT, file));
}

async function savePair(chart: Page, panel: Page, file: string): Promise<void> {
  await writeFile(file, await pictureSideBySide(launched.context, chart, panel));
}
