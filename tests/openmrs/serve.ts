/** The published front end under the paths of an installation, with a made-up server behind it. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import type { Served } from '../ehr/serve.ts';
import { answer } from './backend.ts';
import manifest from './package.json' with { type: 'json' };
import { PATIENT } from './record.ts';

const SHELL = '@openmrs/esm-app-shell';
const SPA = '/openmrs/spa/';
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const distOf = (name: string) => path.join(import.meta.dirname, 'node_modules', name, 'dist');
const folderOf = (name: string) => name.replace('@openmrs/', '');

/** Serves it on a free port of this machine only; `url` is the folder of the patient's pages. */
export async function serveOpenMrs(): Promise<Served> {
  const parts = Object.keys(manifest.dependencies).filter(name => name !== SHELL);
  const page = readFileSync(path.join(distOf(SHELL), 'index.html'), 'utf8')
    .replaceAll(/https:[^"]*importmap\.json/g, `${SPA}importmap.json`)
    .replace('offline: true', 'offline: false');
  const made: Record<string, object> = {
    [`${SPA}importmap.json`]: {
      imports: Object.fromEntries(
        parts.map(name => [name, `${SPA}${folderOf(name)}/openmrs-${folderOf(name)}.js`]),
      ),
    },
    [`${SPA}routes.registry.json`]: Object.fromEntries(
      parts.map(name => [name, JSON.parse(readFileSync(path.join(distOf(name), 'routes.json'), 'utf8'))]),
    ),
  };

  const server = createServer(async (request, response) => {
    const send = (type: string, body: string | Buffer, status = 200) =>
      response.writeHead(status, { 'content-type': type }).end(body);
    // The front end joins its paths with one slash too many.
    const { pathname } = new URL((request.url ?? '/').replace(/\/{2,}/, '/'), 'http://localhost');
    const json = pathname.startsWith('/openmrs/ws/')
      ? answer(pathname.slice('/openmrs'.length))
      : made[pathname];
    if (json) return send('application/json', JSON.stringify(json));
    const extension = path.extname(pathname);
    if (!pathname.startsWith(SPA) || extension === '') return send('text/html; charset=utf-8', page);
    const [folder = '', ...rest] = pathname.slice(SPA.length).split('/');
    const part = parts.find(name => folderOf(name) === folder);
    const file = part ? path.join(distOf(part), ...rest) : path.join(distOf(SHELL), folder, ...rest);
    const body = await readFile(file).catch(() => undefined);
    if (body === undefined) return send('text/plain', '', 404);
    return send(TYPES[extension] ?? 'application/octet-stream', body);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${SPA}patient/${PATIENT}/chart/`,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
