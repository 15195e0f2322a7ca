import { describe, expect, test } from 'vitest';
import { readSource } from '../../../src/archive/read/read-source.ts';

const TEXT = 'Judul “Berita” – Pasokan\nIsi berita café.\n';
const read = (bytes: Uint8Array) => readSource(bytes, 'berita.txt');
const codes = (bytes: Uint8Array) => read(bytes).problems.map(({ code }) => code);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
};

describe('a dropped file is read as text', () => {
  test('in UTF-8', () => expect(read(utf8(TEXT))).toMatchObject({ text: TEXT, bodyStart: 0, problems: [] }));
  test('in UTF-8 with a byte order mark, which stays in the text so that offsets count in the file', () => {
    expect(read(utf8(`\ufeff${TEXT}`))).toMatchObject({ text: `\ufeff${TEXT}`, bodyStart: 1, problems: [] });
  });
  test.each(['le', 'be'] as const)('in UTF-16 %s', (order) => {
    expect(read(utf16(`\ufeff${TEXT}`, order))).toMatchObject({ text: `\ufeff${TEXT}`, bodyStart: 1, problems: [] });
  });
  test('in Windows-1252, with a word to the archivist', () => {
    const bytes = Uint8Array.from([0x93, 0x4b, 0x61, 0x6d, 0x69, 0x94, 0x20, 0x63, 0x61, 0x66, 0xe9]);
    expect(read(bytes).text).toBe('“Kami” café');
    expect(codes(bytes)).toEqual(['not-utf8']);
  });
  test('line ends stay as they were dropped', () => {
    for (const text of ['satu\r\ndua\r\n', 'satu\rdua\r', 'satu\ndua\n']) expect(read(utf8(text)).text).toBe(text);
  });
});

describe('a file that is no text', () => {
  test.each([
    ['has NUL bytes in the middle', utf8('Judul\u0000 Berita')],
    ['is a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['is UTF-16 without a byte order mark', utf16('Judul', 'le')],
  ])('%s', (_, bytes) => {
    expect(read(bytes).text).toBe('');
    expect(read(bytes).problems).toEqual([
      {
        code: 'not-text',
        severity: 'error',
        file: 'berita.txt',
        line: 1,
        message: 'Isi berkas bukan teks. Simpan ulang sebagai teks polos (UTF-8), atau keluarkan dari content/.',
      },
    ]);
  });
});

test.each(['', '   \n\t\r\n', '\ufeff', '---\njudul: Satu\n---\n'])(
  'a file without any word is reported: %j',
  (text) => {
    expect(codes(utf8(text))).toEqual(['empty-text']);
  },
);

test('the fingerprint is that of the bytes, not of the text', () => {
  const { sha256, byteLength } = read(utf8('abc'));
  expect(sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(byteLength).toBe(3);
  expect(read(utf16('\ufeffabc', 'le'))).toMatchObject({ byteLength: 8 });
  expect(read(utf16('\ufeffabc', 'le')).sha256).not.toBe(sha256);
});
