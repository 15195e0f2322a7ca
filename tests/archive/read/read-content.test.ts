import { execFileSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/archive/read/read-content.ts';
import { writeContent } from './write-content.ts';

const read = async (root: string) => {
  const { sources, problems } = await readContent(root);
  return { files: sources.map(({ file }) => file), problems: problems.map(({ file, code }) => `${file}: ${code}`) };
};

describe('which files of the content folder are articles', () => {
  test('every .txt and .md at any depth, in the order of their paths', async () => {
    const root = await writeContent({
      'articles/b.txt': 'Isi.',
      'articles/2021/07/a.md': 'Isi.',
      'articles/A.TXT': 'Isi.',
      'catatan.txt': 'Isi.',
      'articles/a b & c.txt': 'Isi.',
      'articles/é.txt': 'Isi.',
    });
    const { files, problems } = await read(root);
    expect(files).toEqual([
      'articles/2021/07/a.md',
      'articles/A.TXT',
      'articles/a b & c.txt',
      'articles/b.txt',
      'articles/é.txt',
      'catatan.txt',
    ]);
    expect(problems).toEqual([]);
  });

  test('none of the hidden ones, the settings and other kinds', async () => {
    const root = await writeContent({
      'articles/.tersembunyi.txt': 'Isi.',
      '.git/berkas.txt': 'Isi.',
      'articles/foto.jpg': 'Isi.',
      'articles/tanpa-akhiran': 'Isi.',
      'articles/berita.txt~': 'Isi.',
      'site.yaml': 'name: Kliping\nurl: https://contoh.id\n',
      'articles/berita.txt': 'Isi.',
    });
    expect(await read(root)).toEqual({ files: ['articles/berita.txt'], problems: [] });
  });
});

describe('what is no ordinary file is reported and not followed', () => {
  test('links to a file and to nowhere', async () => {
    const root = await writeContent({ 'articles/berita.txt': 'Isi.' });
    await symlink('/etc/hostname', join(root, 'articles/rahasia.txt'));
    await symlink('tidak-ada', join(root, 'articles/putus.txt'));
    expect(await read(root)).toEqual({
      files: ['articles/berita.txt'],
      problems: ['articles/putus.txt: not-a-file', 'articles/rahasia.txt: not-a-file'],
    });
  });

  test('links to a folder, whatever its name, and the one that leads back', async () => {
    const outside = await writeContent({ 'rahasia.txt': 'Rahasia.' });
    const root = await writeContent({ 'articles/berita.txt': 'Isi.' });
    await symlink(outside, join(root, 'articles/folder'));
    await symlink(outside, join(root, 'articles/folder.txt'));
    await symlink('..', join(root, 'articles/lingkar'));
    const { files, problems } = await read(root);
    expect(files).toEqual(['articles/berita.txt']);
    expect(problems).toContain('articles/folder.txt: not-a-file');
  });

  test('a folder with the name of a file is a folder, and its articles are read', async () => {
    const root = await writeContent({ 'articles/arsip.txt/berita.txt': 'Isi.' });
    await mkdir(join(root, 'articles/kosong.txt'));
    expect(await read(root)).toEqual({
      files: ['articles/arsip.txt/berita.txt'],
      problems: [],
    });
  });

  test('a pipe, which would keep the build waiting for ever', async () => {
    const root = await writeContent({ 'articles/berita.txt': 'Isi.' });
    execFileSync('mkfifo', [join(root, 'articles/pipa.txt')]);
    expect(await read(root)).toEqual({
      files: ['articles/berita.txt'],
      problems: ['articles/pipa.txt: not-a-file'],
    });
  });
});

test('a file of three megabytes is reported with its size', async () => {
  const root = await writeContent({ 'articles/besar.txt': 'a'.repeat(3 * 1024 * 1024) });
  const { sources, problems } = await readContent(root);
  expect(sources).toEqual([]);
  expect(problems).toEqual([
    {
      code: 'too-large',
      severity: 'error',
      file: 'articles/besar.txt',
      line: 1,
      message: 'Berkas berukuran 3.0 MB; batasnya 2 MB. Pecah menjadi satu berkas untuk tiap artikel.',
    },
  ]);
});

test('an empty file is a source that says what is wrong with it', async () => {
  const root = await writeContent({ 'articles/kosong.txt': '', 'articles/berita.txt': 'Isi.' });
  const { sources } = await readContent(root);
  expect(sources.map(({ file, problems }) => [file, problems.map(({ code }) => code)])).toEqual([
    ['articles/berita.txt', []],
    ['articles/kosong.txt', ['empty-text']],
  ]);
});

test('a folder without anything is an archive without anything', async () => {
  const { sources, registry, problems } = await readContent(await writeContent({}));
  expect({ sources, registry, problems }).toEqual({
    sources: [],
    registry: { outlets: [], people: [], topics: [] },
    problems: [],
  });
});
