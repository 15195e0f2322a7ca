import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { MadeIndex } from './make-index.ts';

/** A site on the air, and how many bytes it has sent of each kind, headers included. */
export interface MadeSite {
  url: string;
  sent: () => { all: number; texts: number; fonts: number; index: number; requests: number };
  stop: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves a built site as hosts do, text compressed by gzip, with another index and the texts of its articles laid over it. */
export const serveMadeSite = async (folder: string, { files, texts }: MadeIndex): Promise<MadeSite> => {
  const sent = { all: 0, texts: 0, fonts: 0, index: 0, requests: 0 };
  const find = async (path: string): Promise<Uint8Array> => {
    const name = path.split('/').at(-1) ?? '';
    if (path.startsWith('/cari/indeks/')) return files.get(name) ?? Promise.reject(new Error(path));
    const text = texts.get(name.replace(/\.txt$/, ''));
    if (path.startsWith('/artikel/') && text !== undefined) return new TextEncoder().encode(text);
    return readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const type = types[extname(pathname) || '.html'];
    const body = await find(pathname).catch(() => undefined);
    if (!body) return response.writeHead(404).end();
    const packed = type === undefined ? body : gzipSync(body);
    const before = request.socket.bytesWritten;
    response.on('close', () => {
      const bytes = request.socket.bytesWritten - before;
      sent.all += bytes;
      sent.requests += 1;
      if (pathname.endsWith('.txt')) sent.texts += bytes;
      if (pathname.endsWith('.woff2')) sent.fonts += bytes;
      if (pathname.startsWith('/cari/indeks/')) sent.index += bytes;
    });
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': packed.length,
      'cache-control': pathname.endsWith('.bin') ? 'max-age=31536000, immutable' : 'no-cache',
      ...(type === undefined ? {} : { 'content-encoding': 'gzip' }),
    });
    return response.end(packed);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    sent: () => ({ ...sent }),
    stop: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
};
