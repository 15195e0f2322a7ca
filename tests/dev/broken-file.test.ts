import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyProject, type ProjectCopy } from '../harness/copy-project.ts';
import { type RunningServer, startServer } from './start-server.ts';

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

const drop = (text: string): Promise<void> => writeFile(join(copy.root, 'content/articles/pasar-dibuka.txt'), text);
const get = async (path: string): Promise<string> => (await fetch(server.url + path)).text();
const soon = { timeout: 20_000, interval: 200 };

test('while its file is broken an article stays as it was, and the terminal says what to mend', async () => {
  await drop('Pasar Dibuka\n\nPasar Larasati dibuka pagi ini.\n');
  await vi.waitFor(async () => expect(await get('artikel/pasar-dibuka/')).toContain('dibuka pagi ini'), soon);

  await drop('---\njudull: Pasar\n---\nPasar Dibuka\n\nPasar Larasati ditutup sore ini.\n');
  await vi.waitFor(() => expect(server.printed()).toContain('articles/pasar-dibuka.txt:2'), soon);
  expect(await get('artikel/pasar-dibuka/')).toContain('dibuka pagi ini');
  expect(await get('artikel/pasar-dibuka/pasar-dibuka.txt')).toBe('Pasar Dibuka\n\nPasar Larasati dibuka pagi ini.\n');

  await drop('---\njudul: Pasar Ditutup\n---\nPasar Larasati ditutup sore ini.\n');
  await vi.waitFor(async () => expect(await get('artikel/pasar-dibuka/')).toContain('ditutup sore ini'), soon);
});

test('the archive takes its new name while the server runs', async () => {
  await writeFile(join(copy.root, 'content/site.yaml'), 'name: Arsip Uji\nurl: https://kliping.example\n');
  await vi.waitFor(async () => expect(await get('tentang/')).toContain('Arsip Uji'), soon);
});
