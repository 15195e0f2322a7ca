import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A folder on the air: `url` ends with a slash. */
export interface Served {
  url: string;
  stop: () => Promise<void>;
}

/**
 * Serves a built site as a static host does: under its base path only, `404.html` with status 404 for everything that is not there.
 * `base` starts and ends with a slash. Listens on a free port of this machine alone. For paths that `isMistaken` picks out it answers as
 * a careless host does for what it does not have: a page, with status 200, to be kept for an hour.
 */
export async function serveFolder(
  folder: string,
  base: string,
  isMistaken: (path: string) => boolean = () => false,
): Promise<Served> {
  const files = sirv(folder, { etag: true });
  const notFound = await readFile(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const refuse = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (!request.url?.startsWith(base)) return refuse();
    if (isMistaken(request.url)) {
      const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'max-age=3600' };
      return response.writeHead(200, headers).end(notFound);
    }
    request.url = request.url.slice(base.length - 1);
    return files(request, response, refuse);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    stop: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
