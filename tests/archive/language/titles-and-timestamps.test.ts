import { describe, expect, test } from 'vitest';
import { isTimestamp } from '../../../src/archive/clean/is-timestamp.ts';
import { isTitle } from '../../../src/archive/clean/is-title.ts';
import { lineOfRow } from '../../../src/archive/clean/split-lines.ts';

describe('the line that tells when an article came out', () => {
  test.each([
    'Selasa, 06 Juli 2021 14:56 WIB',
    'Kompas.com - 02/11/2023, 21:34 WIB',
    'Selasa, 6 Juli 2021 | 14.56 WIB',
    'Diperbarui: 6 Juli 2021, 14:56',
    'Dipublikasikan pada 6 Juli 2021',
    '06/07/2021 | 1.229 Views',
    'Biro Humas Kementerian Pangan dan Gizi 8 Mei 2024 246 Views',
    'Bunga Larasati - detikNews, 6 Juli 2021',
    '2021-07-06',
    '6/7/21',
    '06.07.20216 Juli 2021',
    'SELASA PAHING 6 JULI 2021 ( 25 DULKANGIDAH 1954 )',
    'Selasa Pahing, 6 Juli 2021 | 25 Dzulqaidah 1442 H',
    'Waktu terbit: 6 Juli 2021',
    'Terakhir diperbarui: 6 Juli 2021',
    'Jakarta, 6 Juli 2021.',
  ])('%s', (line) => expect(isTimestamp(line)).toBe(true));
  test.each([
    'Rapat dengan menteri itu digelar pada 6 Juli 2021',
    'Oktober 2021',
    'Selasa (6/7)',
    'Selasa, 6 Juli',
    'Kemarin, pukul 14:56 WIB',
    '14:56 WIB',
    'Rapat berlanjut Selasa (6/7/2021).',
    'Rapat ditunda hingga 6 Juli 2021!',
    'Batas pendaftaran: 6 Juli 2021',
    'Lahir: Solo, 6 Juli 1961',
    'Tanggal lahir: 6 Juli 1961',
    'Daftar Harga Beras per 6 Juli 2021 di Pasar',
    '',
  ])('is not “%s”', (line) => expect(isTimestamp(line)).toBe(false));
});

describe('a line with the shape of a headline', () => {
  const isTitleLine = (line: string) => [lineOfRow({ start: 0, written: line })].map((row) => row && isTitle(row));
  test.each([
    'Indonesia dan Rusia Bahas Vaksin',
    '12 Warga Mengungsi akibat Banjir',
    '“Kami Tidak Takut”',
    'Benarkah Harga Beras Turun?',
    'Terungkap!',
    'Petani: Harga Turun',
  ])('%s', (line) => expect(isTitleLine(line)).toEqual([true]));
  test.each([
    'rapat itu digelar di kantor desa',
    'Rapat itu digelar di kantor desa.',
    'Rapat itu digelar,',
    'Baca juga:',
    '“Kami tidak takut.”',
    `Rapat ${'yang panjang '.repeat(13)}`,
  ])('is not “%s”', (line) => expect(isTitleLine(line)).toEqual([false]));
});
