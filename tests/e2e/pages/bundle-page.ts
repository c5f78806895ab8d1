/** The code of `page/` as one script that can be put into any page, with a small lexicon of its own. */
import { build } from 'esbuild';

/** Defines `window.ramusPage`: start, stop and look. */
export async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL('in-page.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
  });
  return outputFiles[0]?.text ?? '';
}
