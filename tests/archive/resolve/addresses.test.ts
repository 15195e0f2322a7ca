import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { drop, extract, registry } from '../read-text.ts';

const build = (files: Record<string, string>) =>
  buildArchive(
    Object.entries(files).map(([file, text]) => drop(text, file)),
    registry,
    extract,
  );
const slugs = (files: Record<string, string>) => build(files).articles.map(({ slug }) => slug);

describe('the address of an article', () => {
  test.each([
    ['articles/Harga Beras Turun.txt', 'harga-beras-turun'],
    ['articles/2021/07/harga-beras.md', 'harga-beras'],
    ['articles/HARGA_BERAS.TXT', 'harga-beras'],
    ['articles/harga.beras.txt', 'harga-beras'],
  ])('comes from its file name: %s', (file, slug) => {
    expect(slugs({ [file]: 'Petani memanen padi.' })).toEqual([slug]);
  });
  test('comes from the code points of the file name where it has no letter', () => {
    expect(slugs({ 'articles/🎉.txt': 'Petani memanen padi.' })).toEqual(['artikel-2qo9']);
  });
  test('does not change when another file is added', () => {
    const [alone] = slugs({ 'articles/b.txt': 'Petani memanen padi.' });
    expect(slugs({ 'articles/a.txt': 'Warga pulang.', 'articles/b.txt': 'Petani memanen padi.' })).toContain(alone);
  });
});

test('two files with one address are a problem that names both', () => {
  const { problems } = build({
    'articles/2020/beras.txt': 'Petani memanen padi.',
    'articles/2021/beras.txt': 'Warga pulang.',
  });
  expect(problems).toEqual([
    {
      code: 'same-slug',
      severity: 'error',
      file: 'articles/2021/beras.txt',
      line: 1,
      message:
        'Alamat “beras” sudah dipakai articles/2020/beras.txt. Ganti nama salah satu berkas, atau tulis “slug:” yang lain.',
    },
  ]);
});

test('a given address that another file has is a problem at its line', () => {
  const { problems } = build({
    'articles/beras.txt': 'Petani memanen padi.',
    'articles/telur.txt': '---\njudul: Telur\nslug: beras\n---\nWarga pulang.',
  });
  expect(problems).toMatchObject([{ code: 'same-slug', file: 'articles/telur.txt', line: 3 }]);
});

test('the same bytes dropped twice are one article and a word to the archivist', () => {
  const { articles, problems } = build({
    'articles/a.txt': 'Petani memanen padi.',
    'articles/b.txt': 'Petani memanen padi.',
  });
  expect(articles.map(({ file }) => file)).toEqual(['articles/a.txt']);
  expect(problems).toEqual([
    {
      code: 'same-text',
      severity: 'warning',
      file: 'articles/b.txt',
      line: 1,
      message: 'Isinya sama persis dengan articles/a.txt, jadi hanya yang itu diterbitkan. Hapus salah satunya.',
    },
  ]);
});
