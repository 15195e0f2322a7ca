import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.ts';

const MEETING = 'JAKARTA - Rapat digelar di balai desa dan dihadiri banyak warga dari tiga kabupaten';
const days = (text: string): string[] => readText(text).eventDates;

describe('days an article writes about', () => {
  test.each([
    ['stand in its body', `${MEETING}, Selasa (6/7/2021).`, ['2021-07-06']],
    ['stand in running text', `${MEETING} pada 26 Januari 2021.`, ['2021-01-26']],
    ['stand in quotations', `${MEETING}. "Kami mulai 26 Januari 2021," kata bupati.`, ['2021-01-26']],
    [
      'stand in captions',
      `Pemerintah Bahas Beras\nPetani (kiri) memanen padi di Desa Sukamaju, Senin (5/7/2021).\n${MEETING}.`,
      ['2021-07-05'],
    ],
    ['may lie ahead', `${MEETING}. Bupati akan dilantik Kamis (8/7/2021).`, ['2021-07-08']],
    [
      'are each named once, ascending',
      `${MEETING}, Rabu (7/7/2021). Rapat Selasa (6/7/2021) lancar. Rapat 7 Juli 2021 juga.`,
      ['2021-07-06', '2021-07-07'],
    ],
    ['are both ends of a range', `${MEETING} pada Senin-Rabu (3-5/5/2021).`, ['2021-05-03', '2021-05-05']],
    [
      'are both ends of a range over New Year',
      `${MEETING} pada 30 Desember hingga 2 Januari 2021.`,
      ['2020-12-30', '2021-01-02'],
    ],
    ['are all days of a list', `${MEETING} pada 3, 4, dan 7 Mei 2021.`, ['2021-05-03', '2021-05-04', '2021-05-07']],
  ])('%s', (_, text, expected) => expect(days(text)).toEqual(expected));

  test.each([
    ['a month alone', `${MEETING}. Rapat lanjutan digelar pada Oktober 2021.`],
    ['the timestamp', `Pemerintah Bahas Beras\nSelasa, 6 Juli 2021 14:56 WIB\n${MEETING}.`],
    ['another article', `${MEETING}.\nBaca juga: Rapat Desa Rabu (7/7/2021)`],
    ['a headline', `Rapat 6 Juli 2021 Bahas Beras\n\n${MEETING}.`],
  ])('do not come from %s', (_, text) => expect(days(text)).toEqual([]));
});

describe('the year that is not printed', () => {
  const yearless = (rest: string, head = '') => days(`${head}${MEETING}, Selasa (6/7). ${rest}`);
  test.each([
    ['comes from a full date elsewhere', 'Rapat lalu digelar 1 Juni 2021.', ['2021-06-01', '2021-07-06']],
    ['comes from a month with its year', 'Rapat lanjutan digelar pada Oktober 2021.', ['2021-07-06']],
    ['comes from a year alone', 'Sepanjang 2021 harga naik.', ['2021-07-06']],
    ['comes from the year that fits the weekday', 'Pada 2019 dan 2021 harga naik.', ['2021-07-06']],
    ['comes from the year named most often', 'Pada 2021 dan 2021, juga menuju 2045, harga naik.', ['2021-07-06']],
    ['comes from the latest year beside one named more often', 'Pada 2020, 2020, dan 2021 harga naik.', ['2021-07-06']],
    ['comes from a season, of whose two years the weekday chooses', 'Musim 2020/2021 berakhir.', ['2021-07-06']],
    ['is not the one after the year named, though its weekday fits', 'Sejak 2020 harga naik.', []],
    ['is not an old year that fits by chance', 'Pada 1999, 2010, dan 2023 harga naik.', []],
    ['stays unknown where no year fits the weekday', 'Sejak 2018 harga naik.', []],
    ['stays unknown where there is no year', 'Harga naik.', []],
    ['is not read from money', 'Harganya 2.021 rupiah dan 2021,50 dolar.', []],
    ['is not read from a longer number', 'Nomor 120210 dan 20215.', []],
  ])('%s', (_, rest, expected) => expect(yearless(rest)).toEqual(expected));

  test('comes from the address first', () => {
    const head = '---\nurl: https://contoh.id/2021/07/07/rapat\n---\n';
    expect(yearless('Rapat lalu digelar 1 Juni 2010.', head)).toEqual(['2010-06-01', '2021-07-06']);
  });
  test('comes from the archivist’s date', () => {
    expect(yearless('Harga naik.', '---\ntanggal: 2021-07-07\n---\n')).toEqual(['2021-07-06']);
  });
  test('is said to be inferred', () => {
    const { evidence } = readText(`${MEETING}, Selasa (6/7). Sepanjang 2021 harga naik.`);
    expect(evidence['eventDates[0]']).toMatchObject({ rule: 'parenthesised-date', certainty: 'inferred' });
  });
});

test('a weekday that does not fit is reported with its line and the right one', () => {
  expect(readText(`Pemerintah Bahas Beras\n\n${MEETING}, Rabu (6/7/2021).`).problems).toEqual([
    {
      code: 'weekday-mismatch',
      line: 3,
      message:
        'Tertulis “Rabu (6/7/2021)”, padahal tanggal itu hari Selasa. Periksa, lalu tulis “date:” bila tanggalnya lain.',
    },
  ]);
});
