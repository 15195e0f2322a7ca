import { describe, expect, test } from 'vitest';
import { drop } from '../read-text.ts';

const bodyOf = (text: string) => {
  const source = drop(text);
  return source.text.slice(source.bodyStart);
};
const codes = (text: string) => drop(text).problems.map(({ code }) => code);

describe('front matter is taken from the text', () => {
  test.each([
    ['with LF', '---\njudul: Satu\n---\nIsi.'],
    ['with CRLF', '---\r\njudul: Satu\r\n---\r\nIsi.'],
    ['behind a byte order mark', '\ufeff---\njudul: Satu\n---\nIsi.'],
    ['as ---yaml', '---yaml\njudul: Satu\n---\nIsi.'],
    ['as --- YAML', '--- YAML\njudul: Satu\n---\nIsi.'],
    ['with a comment', '---\n# catatan\njudul: Satu # komentar\n---\nIsi.'],
    ['with a rule inside a value', '---\njudul: Satu\nringkasan: |\n  dua\n  ---\n  tiga\n---\nIsi.'],
    ['with a rule further down the text', '---\njudul: Satu\n---\nIsi.'],
  ])('%s', (_, text) => {
    expect(drop(text).frontMatter.title?.value).toBe('Satu');
    expect(bodyOf(text)).toBe('Isi.');
    expect(codes(text)).toEqual([]);
  });

  test('and rules in the text below stay text', () => {
    expect(bodyOf('---\njudul: Satu\n---\nIsi.\n\n---\n\nLagi: isi.\n---\n')).toBe('Isi.\n\n---\n\nLagi: isi.\n---\n');
  });
});

describe('a pasted text that is no front matter stays whole', () => {
  test.each([
    ['no block at all', 'Isi: berita.\nJudul: bukan.'],
    ['a rule before the first line', '---\nIsi berita.\n---\nLagi.'],
    ['two rules in a row', '---\n---\nIsi.'],
    ['longer rules', '----\njudul: Satu\n----\nIsi.'],
    ['a dialogue between rules', '---\nMenteri: kami sepakat\nGubernur: kami juga\n---\nLagi.'],
    ['keys that are not ours', '---\nKunci: nilai\n---\nLagi.'],
    ['a letter between rules', '---\nHal: undangan rapat\n---\nIsi.'],
    ['figures between rules', '---\nData: 12 orang\n---\nIsi.'],
    ['a list between rules', '---\n- title\n- date\n---\nIsi.'],
    ['a single word between rules', '---\ntitle\n---\nIsi.'],
    ['an empty line first', '\n---\njudul: Satu\n---\nIsi.'],
    ['a space first', ' ---\njudul: Satu\n---\nIsi.'],
    ['nothing but a rule', '---'],
    ['a merge key', '---\n<<: {title: Satu}\n---\nIsi.'],
  ])('%s', (_, text) => {
    expect(bodyOf(text)).toBe(text);
    expect(drop(text).frontMatter).toEqual({});
    expect(codes(text)).toEqual([]);
  });
});

describe('a block that is not closed stays text and is reported', () => {
  test.each(['---\njudul: Satu\nIsi.', '---\njudul: Satu\n----\nIsi.', '---\njudul: Satu\n---lagi\nIsi.'])(
    '%j',
    (text) => {
      expect(bodyOf(text)).toBe(text);
      expect(drop(text).problems).toMatchObject([{ line: 1 }]);
    },
  );
});

describe('a block that is no YAML', () => {
  const complaints = (text: string) => drop(text).problems.map(({ line, message }) => `${line}: ${message}`);
  test.each([
    [
      '---\njudul: "Satu\n---\nIsi.',
      '2: Blok di awal berkas tidak terbaca: tanda petik atau kurung belum ditutup, atau titik dua tertinggal. Tulis satu “kunci: nilai” tiap baris.',
    ],
    [
      '---\nsumber: Pos\njudul: Satu: dua\n---\nIsi.',
      '3: Blok di awal berkas tidak terbaca: nilainya memuat titik dua; apit nilainya dengan tanda petik. Tulis satu “kunci: nilai” tiap baris.',
    ],
    [
      '---\njudul: Satu\njudul: Dua\n---\nIsi.',
      '3: Blok di awal berkas tidak terbaca: kunci ini sudah tertulis di atasnya. Tulis satu “kunci: nilai” tiap baris.',
    ],
  ])('%j', (text, sentence) => {
    expect(complaints(text)).toEqual([sentence]);
    expect(bodyOf(text)).toBe('Isi.');
  });
});
