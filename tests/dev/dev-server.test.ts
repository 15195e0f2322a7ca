import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProjectCopy } from '../harness/copy-project.ts';
import { copyProject } from '../harness/copy-project.ts';
import type { RunningServer } from './start-server.ts';
import { startServer } from './start-server.ts';

let copy: ProjectCopy;
let server: RunningServer;

beforeAll(async () => {
  copy = await copyProject();
  server = await startServer(copy.root, 'dev');
});

afterAll(async () => {
  await server?.stop();
  await copy?.remove();
});

const text = `Warga Sukamaju Panen Padi Serentak

SUKAMAJU, Senin (3/2/2025) - Warga memanen padi di sawah desa sejak pagi.

"Hasilnya lebih baik daripada tahun lalu," kata Kepala Desa Sukamaju, Bunga Larasati.
`;

const file = (name: string): string => join(copy.root, 'content/articles', name);
const statusOf = async (path: string): Promise<number> => (await fetch(server.url + path)).status;
const htmlOf = async (path: string): Promise<string> => (await fetch(server.url + path)).text();

/** Polls, because a change shows when the watcher has seen it; a page that never follows fails. */
const soon = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 30_000, interval: 250 });

describe('while the site is served for the archivist', () => {
  test('a sixth text that is dropped gets its page, and stands on the index', async () => {
    expect(await statusOf('artikel/panen-padi/')).toBe(404);
    await writeFile(file('panen-padi.txt'), text);
    await soon(() => statusOf('artikel/panen-padi/')).toBe(200);
    await soon(() => htmlOf('artikel/panen-padi/')).toContain('Warga memanen padi di sawah desa sejak pagi.');
    await soon(() => htmlOf('')).toContain('artikel/panen-padi/');
  });

  test('an edited text shows what it says after the edit', async () => {
    await writeFile(file('panen-padi.txt'), text.replace('sejak pagi', 'sampai petang'));
    await soon(() => htmlOf('artikel/panen-padi/')).toContain('Warga memanen padi di sawah desa sampai petang.');
  });

  test('a text with a mistake in its front matter is named with its line, and the page of before stays', async () => {
    await writeFile(file('panen-padi.txt'), `---\ntanggal: kemarin dulu\n---\n${text}`);
    await soon(async () => server.printed()).toMatch(/panen-padi\.txt:2\b/);
    expect(await htmlOf('artikel/panen-padi/')).toContain('sampai petang');
  });

  test('a mended text is shown again', async () => {
    await writeFile(file('panen-padi.txt'), `---\ntanggal: 2025-02-03\n---\n${text}`);
    await soon(() => htmlOf('artikel/panen-padi/')).toContain('sejak pagi');
  });

  test('a deleted text takes its page with it', async () => {
    await rm(file('panen-padi.txt'));
    await soon(() => statusOf('artikel/panen-padi/')).toBe(404);
    await soon(() => htmlOf('')).not.toContain('artikel/panen-padi/');
  });

  test('a name corrected in the registry is corrected on the pages', async () => {
    const registry = join(copy.root, 'content/registry/topics.yaml');
    const topics = await readFile(registry, 'utf8');
    await writeFile(registry, topics.replace(/label: Kesehatan\b/, 'label: Kesehatan Masyarakat'));
    await soon(() => htmlOf('topik/kesehatan/')).toContain('Kesehatan Masyarakat');
  });
});
