import lwc from '@lwc/rollup-plugin';
import { defineConfig, type Plugin } from 'vite';

const NO_STYLE = '\0no-style';

/** Lightning's own plugin, kept to its folder: it would resolve everybody's imports in its own way. */
function lightning(): Plugin {
  const plugin = lwc({ include: ['**/kits/lwc/**'], rootDir: 'kits/lwc' }) as Plugin;
  const resolve = plugin.resolveId as (this: unknown, source: string, importer?: string) => string | null;
  return {
    ...plugin,
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer?.includes('/kits/lwc/') || source.includes('chart.ts')) return null;
      const id = resolve.call(this, source, importer);
      // Vite takes what ends in these for pages and style sheets of its own.
      if (id?.endsWith('.html')) return `${id}?template`;
      return id?.includes('.css') ? NO_STYLE : id;
    },
    load: id => (id === NO_STYLE ? 'export default undefined;' : undefined),
  };
}

/** Carbon's sheet asks for fonts elsewhere. */
const withoutFonts: Plugin = {
  name: 'without-fonts',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('@carbon/styles') ? code.replaceAll(/@font-face\s*\{[^}]*\}/g, '') : undefined,
};

export default defineConfig({
  base: './',
  esbuild: { jsx: 'automatic', jsxImportSource: 'react' },
  plugins: [withoutFonts, lightning()],
  build: { outDir: 'dist', chunkSizeWarningLimit: 6_000, target: 'es2023' },
});
