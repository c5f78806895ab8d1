import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { referencePlugin } from './scripts/reference/vite-plugin.ts';
import { chromiumLaunchOptions } from './scripts/setup/test-browser.ts';

const report = process.env.RAMUS_REPORT;

export default defineConfig({
  test: {
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // The longest walk the whole reference; on a busy machine they outlast the default of 5 s.
          testTimeout: 60_000,
          include: ['tests/{unit,data,architecture}/**/*.test.ts'],
        },
      },
      {
        plugins: [preact(), referencePlugin()],
        test: {
          name: 'dom',
          include: ['tests/{dom,components}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/components/support/setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunchOptions() }),
            instances: [{ browser: 'chromium', viewport: { width: 900, height: 700 } }],
          },
        },
      },
    ],
  },
});
