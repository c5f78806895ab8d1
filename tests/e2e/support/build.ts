import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildPackage } from '../../../scripts/setup/build-package.ts';
import { buildChart } from '../../ehr/build.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Before all end-to-end tests: what is tested is what would be shipped, built now. */
export default async function build(): Promise<void> {
  for (const browser of ['chrome', 'firefox']) {
    const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build', '-b', browser], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The extension for ${browser} could not be built:\n${stdout}${stderr}`);
  }
  await buildChart();
  await buildPackage(path.join(ROOT, 'tests/editors'));
  await buildPackage(path.join(ROOT, 'tests/libraries'));
}
