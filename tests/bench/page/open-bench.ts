/** A browser with the measured code ready to be put into any page. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { Lexicon } from '../../../lib/annotate/lexicon.ts';
import { loadProjectChart } from '../../../scripts/reference/load-annotator.ts';
import { type BuiltBench, openBuiltBench } from './built.ts';

export type Bench = {
  /** A fresh page with this document and our code in it, laid out and at rest. */
  open(html: string, options?: { markJs?: boolean }): Promise<Page>;
  /** The surface forms of the lexicon, for the rivals. */
  forms: string[];
  built: BuiltBench;
  close(): Promise<void>;
};

const ORIGIN = 'http://bench.invalid/';

/** Bundles the code once, compiles the lexicon of the project, starts the browser with the built extension. */
export async function openBench(): Promise<Bench> {
  const [script, { lexicon }, built] = await Promise.all([
    bundle(),
    loadProjectChart(),
    openBuiltBench(`${ORIGIN}*`),
  ]);
  return {
    built,
    forms: formsOf(lexicon),
    close: () => built.close(),
    async open(html, { markJs = false } = {}) {
      const page = await built.context.newPage();
      await page.route('**/*', route => route.fulfill({ contentType: 'text/html', body: html }));
      await page.goto(ORIGIN);
      await page.evaluate(script);
      if (markJs) await page.evaluate(await markJsSource());
      await page.evaluate(given => window.ramusBench.prepare(given), lexicon);
      await page.evaluate(() => document.body.getBoundingClientRect().height);
      await page.waitForTimeout(300);
      return page;
    },
  };
}

async function bundle(): Promise<string> {
  const entry = new URL('in-page.ts', import.meta.url).pathname;
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    minify: false,
  });
  return outputFiles[0]?.text ?? '';
}

async function markJsSource(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
}

function formsOf({ concepts }: Lexicon): string[] {
  const forms = concepts.flatMap(([, , rows]) => rows.map(row => (typeof row === 'string' ? row : row[0])));
  return [...new Set(forms)];
}

declare global {
  interface Window {
    ramusBench: import('./in-page.ts').RamusBench;
    Mark: new (root: Element) => MarkJs;
  }
}

/** The part of mark.js that is measured. */
export type MarkJs = {
  mark(words: string[], options: object): void;
  markRegExp(expression: RegExp, options: object): void;
};
