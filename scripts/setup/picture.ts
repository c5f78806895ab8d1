import type { BrowserContext, Page } from '@playwright/test';

/** One picture of two pages, as they stand side by side in a window. */
export async function pictureSideBySide(context: BrowserContext, left: Page, right: Page): Promise<Buffer> {
  const pictures: string[] = [];
  for (const page of [left, right]) {
    await page.bringToFront();
    pictures.push((await page.screenshot()).toString('base64'));
  }
  const board = await context.newPage();
  const images = pictures.map(data => `<img src="data:image/png;base64,${data}">`).join('');
  await board.setContent(`<style>body{margin:0;display:flex;gap:1px;background:#888}</style>${images}`);
  await board.setViewportSize({ width: 1401, height: 900 });
  const picture = await board.screenshot();
  await board.close();
  return picture;
}
