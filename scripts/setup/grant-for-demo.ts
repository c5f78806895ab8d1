import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/**
 * A copy of the built extension that may read one origin from the start, as if the user had granted it
 * ("Always read this site"). Only for a browser without a display, where nobody can press a key: the
 * built extension itself asks for no host.
 */
export async function grantForDemo(extensionDir: string, pattern: string): Promise<string> {
  const copy = await mkdtemp(path.join(os.tmpdir(), 'ramus-demo-'));
  await cp(extensionDir, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest: Record<string, unknown> = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: [pattern] }));
  return copy;
}
