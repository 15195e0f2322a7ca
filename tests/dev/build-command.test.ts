import { createHash } from 'node:crypto';
import { globSync, statSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProjectCopy } from '../harness/copy-project.ts';
import { copyProject } from '../harness/copy-project.ts';
import { runAstro } from '../harness/run-astro.ts';
import { startServer } from './start-server.ts';

let copy: ProjectCopy;

beforeAll(async () => {
  copy = await copyProject();
  expect(await runAstro(copy.root, ['build'])).toMatchObject({ exitCode: 0 });
});

afterAll(() => copy?.remove());

const drop = async (name: string, text: string): Promise<void> => {
  const path = join(copy.root, 'content', name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
};

/** Every file of `dist/` with the hash of its bytes. */
const distribution = async (): Promise<Map<string, string>> => {
  const folder = join(copy.root, 'dist');
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  const hash = async (file: string) =>
    createHash('sha256')
      .update(await readFile(join(folder, file)))
      .digest('hex');
  return new Map(await Promise.all(files.sort().map(async (file) => [file, await hash(file)] as const)));
};

describe('npm run build', () => {
  test('refuses wrong front matter, names every file with its line, and leaves the site of before whole', async () => {
    const before = await distribution();
    await drop('articles/salah-tanggal.txt', '---\ntanggal: kemarin dulu\n---\nHujan turun di Sukamaju.\n');
    await drop('kiriman/salah-kunci.md', '---\njudul: Hujan\ntopk: bencana\n---\nHujan turun di Sukamaju.\n');
    const { exitCode, output } = await runAstro(copy.root, ['build']);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/articles\/salah-tanggal\.txt:2\b/);
    expect(output).toMatch(/kiriman\/salah-kunci\.md:3\b/);
    expect(output).toContain('kemarin dulu');
    expect(output).toMatch(/topk.*topik/s);
    expect(await distribution()).toEqual(before);
  });

  test('publishes again once the two are mended, with a page for each', async () => {
    await drop('articles/salah-tanggal.txt', '---\ntanggal: 2025-02-03\n---\nHujan turun di Sukamaju.\n');
    await drop('kiriman/salah-kunci.md', '---\njudul: Hujan\ntopik: bencana\n---\nHujan turun di Sukamaju.\n');
    expect(await runAstro(copy.root, ['build'])).toMatchObject({ exitCode: 0 });
    expect([...(await distribution()).keys()]).toEqual(
      expect.arrayContaining(['artikel/salah-tanggal/index.html', 'artikel/salah-kunci/index.html']),
    );
  });

  test('runs nothing that a dropped text brings along', async () => {
    const mark = join(copy.root, 'mark');
    const run = `require('fs').writeFileSync(${JSON.stringify(mark)}, '')`;
    await drop('articles/kode.txt', `---js\n{ title: ${run} }\n---\nHujan turun di Sukamaju.\n`);
    await runAstro(copy.root, ['build']);
    await expect(readFile(mark)).rejects.toThrow('ENOENT');
    await rm(join(copy.root, 'content/articles/kode.txt'));
  });

  test('leaves a site that npm run preview serves', async () => {
    const server = await startServer(copy.root, 'preview');
    try {
      expect(await (await fetch(server.url)).text()).toContain('</html>');
      expect((await fetch(`${server.url}artikel/tidak-ada/`)).status).toBe(404);
    } finally {
      await server.stop();
    }
  });
});
