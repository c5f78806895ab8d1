/**
 * `node scripts/with-packages.mjs SCRIPT …`: runs one of the project's scripts on a fresh clone. Plain
 * JavaScript without packages, because there are none yet: installs them where their list has changed,
 * then hands over.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const STAMP = path.join(ROOT, 'node_modules/.ramus-lock');
/** What npm itself writes when it has installed; newer than the lockfile where someone ran it by hand. */
const NPM_STAMP = path.join(ROOT, 'node_modules/.package-lock.json');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Ramus needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}

const lock = createHash('sha256')
  .update(readFileSync(path.join(ROOT, 'package-lock.json')))
  .digest('hex');
if (!isInstalled()) {
  process.stdout.write('Installing packages …\n');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.stderr.write('The packages could not be installed; npm says why above.\n');
    process.exit(1);
  }
  writeFileSync(STAMP, lock);
}

const [script = '', ...args] = process.argv.slice(2);
const child = spawn(process.execPath, ['--import', 'tsx', path.resolve(ROOT, script), ...args], {
  cwd: ROOT,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));

/** The stamp is this lockfile's, or npm has installed since the lockfile was written. */
function isInstalled() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return true;
  if (existsSync(STAMP) || !existsSync(NPM_STAMP)) return false;
  return statSync(NPM_STAMP).mtimeMs >= statSync(path.join(ROOT, 'package-lock.json')).mtimeMs;
}
