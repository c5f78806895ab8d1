import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const STAMP = '.ramus-stamp';
/** Folders that a build or an installation makes. */
const MADE = new Set(['node_modules', 'dist']);

/**
 * Builds a package of the project's own with Vite, into its `dist/`, where a source has changed since
 * the last time; installs its packages where their list has. Gives the folder that was built.
 */
export async function buildPackage(dir: string): Promise<{ dir: string }> {
  await installPackages(dir);
  const sources = await hashOf(await sourcesIn(dir));
  const dist = path.join(dir, 'dist');
  if (readStamp(dist) !== sources) {
    run(dir, 'npx', ['vite', 'build', '--logLevel', 'error']);
    writeFileSync(path.join(dist, STAMP), sources);
  }
  return { dir: dist };
}

/** Installs a package's dependencies where its lockfile has changed since the last time. */
export async function installPackages(dir: string): Promise<void> {
  const modules = path.join(dir, 'node_modules');
  const lock = await hashOf([path.join(dir, 'package-lock.json')]);
  if (readStamp(modules) === lock) return;
  run(dir, 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(path.join(modules, STAMP), lock);
}

async function sourcesIn(dir: string): Promise<string[]> {
  const names = await readdir(dir, { recursive: true, withFileTypes: true });
  return names
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .filter(
      file =>
        !path
          .relative(dir, file)
          .split(path.sep)
          .some(part => MADE.has(part)),
    )
    .sort();
}

async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(path.basename(file)).update(await readFile(file));
  return hash.digest('hex');
}

function readStamp(dir: string): string | undefined {
  const stamp = path.join(dir, STAMP);
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
}

function run(dir: string, command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, {
    cwd: dir,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`"${command} ${args.join(' ')}" failed in ${dir}.`);
}
