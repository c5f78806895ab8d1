import { buildPackage } from '../../scripts/setup/build-package.ts';

/** Builds the chart where it has changed; gives the folder to serve. */
export function buildChart(): Promise<{ dir: string }> {
  return buildPackage(import.meta.dirname);
}
