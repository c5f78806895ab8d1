import type { Page } from '@playwright/test';

/** One picture: a surface in a state. */
export type Scene = {
  name: string;
  /** Width and height of the surface in CSS pixels. */
  size: readonly [number, number];
  /** A page of the extension; without it, the panel beside `chart`. */
  address?: string;
  /** Where in the chart, as the address behind its origin. */
  chart?: string;
  /** With the chart beside it. */
  isBeside?: boolean;
  /** The README shows it, in this theme. */
  isShown?: 'light' | 'dark';
  media?: Parameters<Page['emulateMedia']>[0];
  /** Brings the surface into its state. */
  act?: (surface: Page) => Promise<unknown>;
};

const NOTE = '#/Patient/nora-lindqvist/note';
const POPUP = [420, 600] as const;
const PANEL = [400, 900] as const;
const NARROW = [280, 800] as const;

const search = (query: string) => (page: Page) => page.getByRole('combobox').fill(query);
const tab = (name: string) => (page: Page) => page.getByRole('tab', { name }).click();
/** Every surface in every state that a person meets. */
export const SCENES: readonly Scene[] = [
  { name: 'popup-empty', size: POPUP, address: 'popup.html#/' },
  { name: 'popup-results', size: POPUP, address: 'popup.html#/', isShown: 'light', act: search('slr') },
  { name: 'popup-nothing', size: POPUP, address: 'popup.html#/', act: search('xylophone') },
  { name: 'popup-entry', size: POPUP, address: 'popup.html#/entry/cauda-equina-syndrome' },
  { name: 'popup-test', size: POPUP, address: 'popup.html#/entry/straight-leg-raise' },
  { name: 'panel-page', size: PANEL, chart: NOTE, isBeside: true, isShown: 'light' },
  {
    name: 'panel-mentions',
    size: PANEL,
    chart: NOTE,
    act: page => page.getByRole('button', { name: 'Mentions of Lumbar disc herniation' }).click(),
  },
  { name: 'panel-flags', size: PANEL, chart: NOTE, isShown: 'light', act: tab('Red flags') },
  { name: 'panel-consider', size: PANEL, chart: NOTE, isShown: 'dark', act: tab('Consider') },
  { name: 'panel-narrow', size: NARROW, chart: NOTE },
  { name: 'panel-narrow-flags', size: NARROW, chart: NOTE, act: tab('Red flags') },
  { name: 'panel-narrow-consider', size: NARROW, chart: NOTE, act: tab('Consider') },
  { name: 'panel-forced', size: PANEL, chart: NOTE, media: { forcedColors: 'active' } },
  { name: 'panel-idle', size: PANEL, address: 'sidepanel.html' },
  {
    name: 'panel-entry',
    size: [400, 1600],
    address: 'sidepanel.html#/entry/lumbar-radiculopathy',
  },
  {
    name: 'panel-accuracy',
    size: [400, 1600],
    address: 'sidepanel.html#/entry/straight-leg-raise',
  },
  {
    name: 'panel-probability',
    size: [400, 1400],
    address: 'sidepanel.html#/entry/straight-leg-raise',
    act: openProbability,
  },
  {
    name: 'panel-narrow-probability',
    size: [280, 1500],
    address: 'sidepanel.html#/entry/straight-leg-raise',
    act: openProbability,
  },
  {
    name: 'panel-treatment',
    size: [400, 1600],
    address: 'sidepanel.html#/entry/gabapentinoids',
  },
  { name: 'panel-zoomed', size: [200, 900], chart: NOTE },
  { name: 'options', size: [900, 900], address: 'options.html' },
];

async function openProbability(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Post-test probability' }).first().click();
  await page.getByRole('button', { name: 'Add another test' }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('region', { name: /^Post-test probability/ }).scrollIntoViewIfNeeded();
}
