import { describe, expect, test } from 'vitest';
import { frontMatterKeys } from '../../../src/archive/read/front-matter-keys.ts';
import { drop } from '../read-text.ts';

const withBlock = (block: string) => drop(`---\n${block}\n---\nIsi berita.`, 'articles/berita.txt');
const valuesOf = (block: string) =>
  Object.fromEntries(Object.entries(withBlock(block).frontMatter).map(([key, found]) => [key, found.value]));
const complaints = (block: string) => withBlock(block).problems.map(({ line, message }) => `${line}: ${message}`);

describe('every key, in English and Indonesian', () => {
  test.each([
    ['title', 'Harga Beras Turun', 'Harga Beras Turun'],
    ['judul', '12 Desa Terendam', '12 Desa Terendam'],
    ['date', '2021-07-06', '2021-07-06'],
    ['tanggal', '6 Juli 2021', '2021-07-06'],
    ['tanggal', 'Selasa, 6 Juli 2021', '2021-07-06'],
    ['tanggal', '6/7/2021', '2021-07-06'],
    ['source', 'Pos Jateng', 'Pos Jateng'],
    ['sumber', 'Pos Jateng', 'Pos Jateng'],
    ['url', 'https://contoh.id/berita', 'https://contoh.id/berita'],
    ['tautan', 'http://contoh.id/berita?id=1&b=2', 'http://contoh.id/berita?id=1&b=2'],
    ['author', 'Bunga Larasati, Cakra Wirayuda', ['Bunga Larasati', 'Cakra Wirayuda']],
    ['penulis', '[Bunga Larasati]', ['Bunga Larasati']],
    ['people', '["Bunga Larasati", Cakra Wirayuda]', ['Bunga Larasati', 'Cakra Wirayuda']],
    ['tokoh', '\n  - Bunga Larasati\n  - Cakra Wirayuda', ['Bunga Larasati', 'Cakra Wirayuda']],
    ['topics', '[ekonomi, politik]', ['ekonomi', 'politik']],
    ['topik', 'ekonomi', ['ekonomi']],
    ['slug', 'harga-beras', 'harga-beras'],
    ['aliases', '[harga-lama, harga-lebih-lama]', ['harga-lama', 'harga-lebih-lama']],
    ['summary', 'Harga beras turun.', 'Harga beras turun.'],
    ['ringkasan', '>\n  Harga beras\n  turun.', 'Harga beras turun.'],
    ['draft', 'true', true],
    ['draf', 'ya', true],
    ['draf', 'Tidak', false],
    ['draf', 'no', false],
    ['JUDUL', 'Harga Beras Turun', 'Harga Beras Turun'],
  ])('%s: %s', (key, written, value) => {
    expect(complaints(`${key}: ${written}`)).toEqual([]);
    expect(Object.values(valuesOf(`${key}: ${written}`))).toEqual([value]);
  });

  test('an Indonesian key gives the same value as the English one', () => {
    for (const [key, { synonyms }] of Object.entries(frontMatterKeys)) {
      for (const synonym of synonyms) expect(Object.keys(valuesOf(`${synonym}: 2021-07-06`))).not.toContain(synonym);
      expect(
        synonyms.every((synonym) => complaints(`${synonym}:`).length === 0),
        key,
      ).toBe(true);
    }
  });
});

const DAY = 'tanggal seperti 2021-07-06 atau 6 Juli 2021';
const ADDRESS = 'alamat lengkap yang diawali https:// atau http://';
const LIST = 'daftar, misalnya [Nama Satu, Nama Dua]';
const SLUG = 'huruf kecil, angka, dan tanda hubung, paling panjang 80, misalnya kunjungan-menlu';

describe('a wrong value is named with its line, what was written and what is expected', () => {
  test.each([
    ['judul', '[a, b]', 'teks'],
    ['judul', '{a: 1}', 'teks'],
    ['title', '!!binary aGFsbw==', 'teks'],
    ['summary', 'true', 'teks'],
    ['title', '""', 'teks'],
    ['tanggal', 'besok', DAY],
    ['date', '2021-02-30', DAY],
    ['date', '2021', DAY],
    ['date', '2021-07-06T10:00:00', DAY],
    ['url', 'contoh.id', ADDRESS],
    ['url', 'javascript:alert(1)', ADDRESS],
    ['url', '"java\\nscript:alert(1)"', ADDRESS],
    ['url', 'data:text/html,x', ADDRESS],
    ['url', '//contoh.id', ADDRESS],
    ['url', 'https://a:b@contoh.id/', ADDRESS],
    ['tokoh', '[]', LIST],
    ['tokoh', '[[a]]', LIST],
    ['tokoh', '"A, , B"', LIST],
    ['tokoh', 'true', LIST],
    ['penulis', '{nama: Bunga}', LIST],
    ['slug', 'Harga Beras', SLUG],
    ['slug', '../etc', SLUG],
    ['aliases', '[lama, Baru]', 'daftar alamat lama: huruf kecil, angka, dan tanda hubung'],
    ['draf', 'mungkin', 'ya atau tidak'],
  ])('%s: %s', (key, written, expected) => {
    const block = `sumber: Pos Jateng\n${key}: ${written}`;
    expect(complaints(block)).toEqual([`3: Nilai “${key}” adalah “${written}”; yang diharapkan ${expected}.`]);
    expect(valuesOf(block)).toEqual({ source: 'Pos Jateng' });
  });

  test('a slug of 80 characters is the longest', () => {
    expect(complaints(`slug: ${'a'.repeat(80)}`)).toEqual([]);
    expect(complaints(`slug: ${'a'.repeat(81)}`)).toHaveLength(1);
  });

  test('every fault of a block is named at once', () => {
    expect(complaints('tanggal: besok\nwarna: merah\ndraf: mungkin').map((text) => text.slice(0, 2))).toEqual([
      '2:',
      '3:',
      '4:',
    ]);
  });
});

describe('keys', () => {
  test('an unknown key is named with the nearest known one', () => {
    expect(complaints('titel: Harga Beras')).toEqual(['2: Kunci “titel” tidak dikenal. Mungkin maksudnya “title”.']);
    expect(complaints('sumber: Pos Jateng\ntangal: 2021-07-06')).toEqual([
      '3: Kunci “tangal” tidak dikenal. Mungkin maksudnya “tanggal”.',
    ]);
  });
  test('a key and its synonym together are one too many', () => {
    expect(complaints('title: Satu\njudul: Dua')).toEqual([
      '3: Kunci “judul” sama artinya dengan “title” di atasnya. Sisakan satu saja.',
    ]);
    expect(valuesOf('title: Satu\njudul: Dua')).toEqual({ title: 'Satu' });
  });
  test('a key with nothing behind it says nothing', () => {
    expect(complaints('judul:\ntanggal:\ntokoh:')).toEqual([]);
    expect(valuesOf('judul:\ntanggal:\ntokoh:')).toEqual({});
  });
  test('a key of the machine’s own is a key like any other', () => {
    expect(complaints('title: Satu\n__proto__: {draft: true}')).toEqual([
      '3: Kunci “__proto__” tidak dikenal. Mungkin maksudnya “people”.',
    ]);
    expect(({} as Record<string, unknown>).draft).toBeUndefined();
    expect(complaints('title: Satu\nconstructor: Dua').map((text) => text.slice(0, 26))).toEqual([
      '3: Kunci “constructor” tid',
    ]);
  });
});

test('a given value points at its own line', () => {
  const { text, frontMatter } = withBlock('sumber: Pos Jateng\ntokoh: [Bunga Larasati, Cakra Wirayuda]');
  const { start = 0, end = 0 } = frontMatter.people?.at ?? {};
  expect(text.slice(start, end)).toBe('tokoh: [Bunga Larasati, Cakra Wirayuda]');
  expect(frontMatter.people).toMatchObject({ rule: 'front-matter', certainty: 'given' });
});
