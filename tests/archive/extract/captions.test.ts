import { describe, expect, test } from 'vitest';
import { readArticle } from '../read-text.ts';

const BODY = 'JAKARTA - Pemerintah membahas pasokan beras bersama petani di tiga kabupaten yang dilanda kekeringan.';
const captionsOf = (...lines: string[]) =>
  readArticle(['Pemerintah Bahas Pasokan Beras', ...lines, BODY].join('\n\n')).captions.map(({ text, credit }) => [
    text,
    credit?.value ?? null,
  ]);

describe('a caption and who made the photo', () => {
  test.each([
    [
      'in parentheses',
      ['Petani (kiri) memanen padi. (ANTARA/Bunga Larasati)'],
      [['Petani (kiri) memanen padi.', 'ANTARA/Bunga Larasati']],
    ],
    ['with a label', ['Petani (kiri) memanen padi. Foto: Humas Desa'], [['Petani (kiri) memanen padi.', 'Humas Desa']]],
    [
      'short for documentation',
      ['Petani (kiri) memanen padi. Dok. Humas Desa'],
      [['Petani (kiri) memanen padi.', 'Humas Desa']],
    ],
    [
      'on the line above',
      ['Foto : ANTARA/HO/HUMAS', 'PANEN RAYA I Petani memanen padi di Desa Sukamaju'],
      [['PANEN RAYA I Petani memanen padi di Desa Sukamaju', 'ANTARA/HO/HUMAS']],
    ],
    [
      'on the line below',
      ['PANEN RAYA: Petani memanen padi di Desa Sukamaju', 'Foto: Humas Desa'],
      [['PANEN RAYA: Petani memanen padi di Desa Sukamaju', 'Humas Desa']],
    ],
    [
      'under a label',
      ['Sumber gambar, Humas Desa', 'Keterangan gambar, Petani memanen padi di desa.'],
      [['Petani memanen padi di desa.', 'Humas Desa']],
    ],
    [
      'between what the picture shows and its labelled caption',
      ['Seorang petani di sawah', 'Sumber gambar, Humas Desa', 'Keterangan gambar, Petani memanen padi di desa.'],
      [
        ['Seorang petani di sawah', 'Humas Desa'],
        ['Petani memanen padi di desa.', 'Humas Desa'],
      ],
    ],
    [
      'in an account of another network',
      ['Petani memanen padi (credit: instagram.com/bungalarasati)'],
      [['Petani memanen padi', 'instagram.com/bungalarasati']],
    ],
    [
      'behind the word for sources',
      ['Petani memanen padi di Desa Sukamaju', 'Sumber : Kabarlain/Bunga Larasati'],
      [['Petani memanen padi di Desa Sukamaju', 'Kabarlain/Bunga Larasati']],
    ],
    ['nowhere', ['Petani (kiri) memanen padi.'], [['Petani (kiri) memanen padi.', null]]],
    ['of a photo without caption', ['Foto: Humas Desa'], []],
  ])('%s', (_, lines, captions) => expect(captionsOf(...lines)).toEqual(captions));
});

test('an unlabelled acronym in parentheses is no credit', () => {
  expect(captionsOf('Petani (kiri) memanen padi bersama Badan Pangan (Bapanas).')).toEqual([
    ['Petani (kiri) memanen padi bersama Badan Pangan (Bapanas).', null],
  ]);
});
