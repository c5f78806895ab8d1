import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildPackage, installPackages } from '../../../scripts/setup/build-package.ts';
import { buildChart } from '../../ehr/build.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Before all end-to-end tests: what is tested is what would be shipped, built now. */
export default async function build(): Promise<void> {
  // The zip is what Firefox keeps over a restart.
  for (const [browser, command] of [
    ['chrome', 'build'],
    ['firefox', 'zip'],
  ] as const) {
    const { status, stdout, stderr } = spawnSync('npx', ['wxt', command, '-b', browser], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The extension for ${browser} could not be built:\n${stdout}${stderr}`);
  }
  await buildChart();
  await buildPackage(path.join(ROOT, 'tests/editors'));
  await buildPackage(path.join(ROOT, 'tests/libraries'));
  await installPackages(path.join(ROOT, 'tests/openmrs'));
}
