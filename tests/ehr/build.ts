import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const HERE = import.meta.dirname;
const DIST = path.join(HERE, 'dist');

/** Builds the chart where its sources have changed since the last time; installs its packages where their list has. */
export async function buildChart(): Promise<{ dir: string }> {
  const lock = await hashOf([path.join(HERE, 'package-lock.json')]);
  if (readStamp('node_modules/.ramus-stamp') !== lock) {
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
    writeFileSync(path.join(HERE, 'node_modules/.ramus-stamp'), lock);
  }
  const sources = (await readdir(path.join(HERE, 'src'))).sort().map(name => path.join(HERE, 'src', name));
  const built = await hashOf([...sources, ...['index.html', 'vite.config.mjs', 'package-lock.json'].map(name => path.join(HERE, name))]);
  if (readStamp('dist/.ramus-stamp') !== built) {
    run('npx', ['vite', 'build', '--logLevel', 'error']);
    writeFileSync(path.join(DIST, '.ramus-stamp'), built);
  }
  return { dir: DIST };
}

async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

function readStamp(file: string): string | undefined {
  const stamp = path.join(HERE, file);
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { cwd: HERE, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`The test chart could not be built: "${command} ${args.join(' ')}" failed in tests/ehr.`);
}
