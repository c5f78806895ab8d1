import { createServer } from 'node:http';

/** What one address answers: HTML, or HTML with the headers it is sent with. */
export type Answer = string | { html: string; headers: Record<string, string> };

export type ServedPages = {
  /** `http://127.0.0.1:…`: the origin that the tests' copy of the extension may read. */
  origin: string;
  /** The same pages at an origin that was granted to no one. */
  elsewhere: string;
  /** Each request since the start, as `METHOD /path`. */
  requests: string[];
  /** What was posted, such as the reports of a policy. */
  posts: string[];
  close: () => Promise<void>;
};

/** Serves a few pages on this machine, under two origins. */
export async function servePages(pages: Record<string, Answer>): Promise<ServedPages> {
  const requests: string[] = [];
  const posts: string[] = [];
  const server = createServer((request, response) => {
    const { method, url = '/' } = request;
    const { pathname } = new URL(url, 'http://localhost');
    requests.push(`${method} ${pathname}`);
    if (method === 'POST')
      void request
        .setEncoding('utf8')
        .toArray()
        .then(parts => posts.push(parts.join('')));
    const answer = pages[pathname];
    if (answer === undefined) {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const { html, headers } = typeof answer === 'string' ? { html: answer, headers: {} } : answer;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    elsewhere: `http://localhost:${port}`,
    requests,
    posts,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
