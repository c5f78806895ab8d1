/** How many elements the browser styles anew because marks came: on a large page, only those around them. */
import type { CDPSession, Page } from '@playwright/test';
import { expect, expectMarks, html, openPanel, test } from './site-page.ts';

const VISITS = 3_000;
const VISIT = '<section><h3>Visit</h3><p>Seen <b>by</b> <i>me</i></p><ul><li>a<li>b<li>c</ul></section>';
/** As many as one range may hold, and what the page and its browser have to do besides. */
const FEW = 6_000;

type StyleEvent = { name: string; args?: { elementCount?: number } };

test('a first mark on a large page styles what is around it', async ({ granted, serve }) => {
  const { origin } = await serve({ '/': html(`<p>Nothing yet.</p>${VISIT.repeat(VISITS)}`) });
  const page = await granted.context.newPage();
  await page.goto(`${origin}/`);
  const { panel } = await openPanel(granted, page);
  await expect(panel.getByText(/nothing/i).first()).toBeVisible();
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(4 * FEW);
  const styled = await countStyled(page, async () => {
    await page.evaluate(() => document.querySelector('p')?.replaceChildren('Foot drop.'));
    await expectMarks(page, ['Foot drop']);
    await expect.poll(() => page.evaluate(isMarkStyled)).toBe(true);
  });
  expect(styled).toBeGreaterThan(0);
  expect(styled).toBeLessThan(FEW);
});

function isMarkStyled(): boolean {
  const [name] = [...CSS.highlights].find(([, ranges]) => ranges.size > 0) ?? [];
  const mark = document.querySelector('p') as Element;
  return getComputedStyle(mark, `::highlight(${name})`).textDecorationLine === 'underline';
}

/** Elements that the browser styles anew while something is done, in the pages of all tabs. */
async function countStyled(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const events: StyleEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as StyleEvent[])));
  await session.send('Tracing.start', { categories: 'devtools.timeline' });
  await act();
  await endTracing(session);
  return events
    .filter(({ name }) => name === 'UpdateLayoutTree')
    .reduce((sum, { args }) => sum + (args?.elementCount ?? 0), 0);
}

async function endTracing(session: CDPSession): Promise<void> {
  const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
}
