/**
 * Note editors from npm, written in with and without marks: what would be saved is the same.
 *
 * Needs `npm ci && npm run build` in tests/editors.
 */
import { existsSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { chromiumLaunchOptions } from '../../../scripts/setup/test-browser.ts';
import type { NoteEditor } from '../../editors/editor.ts';
import { bundlePage } from './bundle-page.ts';
import type { RamusPage } from './in-page.ts';

declare global {
  interface Window {
    editors: Record<string, NoteEditor>;
    editorsReady: Promise<void>;
    ramusPage: RamusPage;
    passTenSeconds: () => void;
  }
}

const DIST = new URL('../../editors/dist/', import.meta.url).pathname;
const EDITORS = [
  'plain',
  'tiptap',
  'quill',
  'ckeditor',
  'tinymce',
  'lexical',
  'codemirror',
  'slate',
  'codemirror5',
];
/** CKEditor draws these anew for each page. */
const RANDOM_IDS = / data-list-item-id="[^"]*"/g;
const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

test.use({ launchOptions: chromiumLaunchOptions() });

let script = '';
test.beforeAll(async () => {
  expect(existsSync(DIST), 'run `npm ci && npm run build` in tests/editors').toBe(true);
  script = await bundlePage();
});

/**
 * Editors group typing into steps of undo by `Date.now()`: here it moves by hand, so that a slow
 * machine groups as a fast one does.
 */
async function stopTheClock(page: Page) {
  await page.addInitScript(() => {
    let now = Date.UTC(2026, 0, 1);
    Date.now = () => now;
    window.passTenSeconds = () => {
      now += 10_000;
    };
  });
}

async function open(page: Page, withMarks: boolean): Promise<string[]> {
  const errors: string[] = [];
  await stopTheClock(page);
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', message => message.type() === 'error' && errors.push(message.text()));
  await page.route('http://editors.invalid/**', route => {
    const { pathname } = new URL(route.request().url());
    const path = DIST + (pathname === '/' ? 'index.html' : pathname.slice(1));
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return route.fulfill({ contentType: type, body: readFileSync(path) });
  });
  await page.goto('http://editors.invalid/');
  await page.evaluate(() => window.editorsReady);
  await page.evaluate(script);
  if (withMarks) await page.evaluate(() => window.ramusPage.start());
  return errors;
}

/** Writes, formats, undoes and redoes; gives what would be saved after each step. */
async function write(page: Page, name: string): Promise<string[]> {
  const saved: string[] = [];
  const save = async () => {
    await page.waitForTimeout(150);
    await page.evaluate(() => window.passTenSeconds());
    const content = await page.evaluate(one => window.editors[one]?.getContent() ?? '', name);
    saved.push(content.replaceAll(RANDOM_IDS, ''));
  };
  // Some editors take keys with the next frame: what is done between them in the same one, they may do before them.
  const act = async (what: 'focusEnd' | 'bold' | 'list' | 'undo' | 'redo') => {
    await page.waitForTimeout(60);
    await page.evaluate(([one, action]) => window.editors[one]?.[action]?.(), [name, what] as const);
    await page.waitForTimeout(60);
  };
  await save();
  await act('focusEnd');
  await page.waitForFunction(hasFocus, name);
  await page.keyboard.type(' Now numbness too, no sciatica.', { delay: 5 });
  await save();
  await act('bold');
  await page.keyboard.type(' foot drop', { delay: 5 });
  await save();
  await page.keyboard.press('Enter');
  await act('list');
  await page.keyboard.type('MRI', { delay: 5 });
  await save();
  for (const step of ['undo', 'undo', 'redo', 'redo'] as const) {
    await act(step);
    await save();
  }
  return saved;
}

/** Runs in the page. Tiptap takes the focus with the next frame, and a key before that is lost. */
function hasFocus(name: string): boolean {
  const editable = window.editors[name]?.editable();
  return editable?.contains(editable.ownerDocument.activeElement) ?? false;
}

for (const name of EDITORS) {
  test(`${name}: what is saved is the same with and without marks`, async ({ page, context }) => {
    test.setTimeout(60_000);
    const errorsWithout = await open(page, false);
    const without = await write(page, name);
    const other = await context.newPage();
    const errorsWith = await open(other, true);
    const marks = await other.evaluate(one => {
      const editor = window.editors[one];
      return editor ? window.ramusPage.marksIn(editor.editable()) : [];
    }, name);
    expect(marks.join(' ')).toContain('sciatica');
    expect(marks.join(' ')).toContain('saddle anesthesia');
    const withMarks = await write(other, name);
    expect(withMarks).toEqual(without);
    expect(without[1]).toContain('numbness');
    expect(errorsWith).toEqual(errorsWithout);
    await other.evaluate(() => window.ramusPage.idle());
    const later = await other.evaluate(
      one => window.ramusPage.marksIn(window.editors[one]!.editable()),
      name,
    );
    expect(later.join(' ')).toContain('numbness');
    await other.evaluate(() => window.ramusPage.stop());
    expect(
      await other.evaluate(() => [...CSS.highlights.keys()].filter(key => key.startsWith('ramus'))),
    ).toEqual([]);
  });
}
