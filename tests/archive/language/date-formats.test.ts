import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/archive/extract/dates/find-dates.ts';
import { dateFormats } from '../../../src/archive/language/date-formats.ts';

const datesIn = (text: string) =>
  findDates(text, { start: 0, end: text.length }).map(({ at, rule, year, month, day, weekday }) => ({
    words: text.slice(at.start, at.end),
    rule,
    date: [year, month, day],
    weekday,
  }));

describe.each(dateFormats)('$rule', ({ rule, precision, pattern, examples, counterExamples }) => {
  test.each(examples)('is the whole of “%s”', (words) => {
    expect([...words.matchAll(pattern)].map(([match]) => match)).toEqual([words]);
  });
  test.each(examples)('is the rule that reads “%s” in a sentence', (words) => {
    const dates = datesIn(`Rapat itu digelar ${words} di kantor desa.`);
    expect(dates.length).toBeGreaterThan(0);
    for (const date of dates) {
      expect(date).toMatchObject({ words, rule });
      expect(date.date[2] !== undefined).toBe(precision === 'day');
    }
  });
  test.each(counterExamples)('is nowhere in “%s”', (words) => expect([...words.matchAll(pattern)]).toEqual([]));
});

describe('dates as newspapers print them', () => {
  test.each([
    ['Selasa (6/7/2021)', [2021, 7, 6], 2],
    ['Selasa, (6/7/2021)', [2021, 7, 6], 2],
    ['Selasa(6/7)', [undefined, 7, 6], 2],
    ['Selasa (06/07/21)', [2021, 7, 6], 2],
    ['Kamis (31/12/98)', [1998, 12, 31], 4],
    ['Selasa ( 6 / 7 / 2021 )', [2021, 7, 6], 2],
    ['Selasa malam (6/7)', [undefined, 7, 6], 2],
    ['Selasa (6/7/2021 malam)', [2021, 7, 6], 2],
    ["Jum'at (9/7/2021)", [2021, 7, 9], 5],
    ['Jum’at (9/7/2021)', [2021, 7, 9], 5],
    ['Ahad (11/7/2021)', [2021, 7, 11], 7],
    ['Minggu (11/7/2021)', [2021, 7, 11], 7],
    ['(29/2/2024)', [2024, 2, 29], undefined],
    ['SELASA, 6 JULI 2021', [2021, 7, 6], 2],
    ['Selasa (6 Juli 2021', [2021, 7, 6], 2],
    ['Sel, 6 Jul 2021', [2021, 7, 6], 2],
    ['Sel., 6 Jul. 2021', [2021, 7, 6], 2],
    ['17 Agt 1945', [1945, 8, 17], undefined],
    ['17-Agustus-1945', [1945, 8, 17], undefined],
    ['28 Pebruari 2019', [2019, 2, 28], undefined],
    ['10 Nopember 1999', [1999, 11, 10], undefined],
    ['Tuesday, 6 July 2021', [2021, 7, 6], 2],
    ['06-07-2021', [2021, 7, 6], undefined],
    ['6/7/2021', [2021, 7, 6], undefined],
    ['2021-07-06', [2021, 7, 6], undefined],
    ['Senin, 6 Juli', [undefined, 7, 6], 1],
    ['Oktober 2021', [2021, 10, undefined], undefined],
    ['12/V/2023', [2023, 5, 12], undefined],
    ['12.05.2023', [2023, 5, 12], undefined],
    ['2023/05/12', [2023, 5, 12], undefined],
    ['Fri, May 12, 2023', [2023, 5, 12], 5],
  ])('%s', (words, date, weekday) => {
    expect(datesIn(`Rapat itu digelar ${words} di kantor desa.`)).toMatchObject([{ words, date, weekday }]);
  });

  test.each([
    ['8-10 Mei 2021', [2021, 5, 8], [2021, 5, 10], undefined],
    ['Jumat-Minggu, 7-9 Mei 2021', [2021, 5, 7], [2021, 5, 9], 5],
    ['Jumat, 7-9 Mei', [undefined, 5, 7], [undefined, 5, 9], 5],
    ['Senin-Rabu (3-5/5/2021)', [2021, 5, 3], [2021, 5, 5], 1],
    ['30 April-2 Mei 2021', [2021, 4, 30], [2021, 5, 2], undefined],
    ['30 Desember-2 Januari 2021', [2020, 12, 30], [2021, 1, 2], undefined],
    ['Jumat-Minggu (30/4-2/5/2021)', [2021, 4, 30], [2021, 5, 2], 5],
    ['antara 3 dan 5 Mei', [undefined, 5, 3], [undefined, 5, 5], undefined],
  ])('%s has a first day and a last', (words, first, last, weekday) => {
    expect(datesIn(`Rapat itu digelar ${words} di kantor desa.`)).toMatchObject([
      { words, date: first, weekday },
      { words, date: last },
    ]);
  });

  test('two dates in one sentence are two dates', () => {
    expect(datesIn('Rapat digelar Selasa (6/7/2021) dan 9 Juli 2021.').map(({ words }) => words)).toEqual([
      'Selasa (6/7/2021)',
      '9 Juli 2021',
    ]);
  });
});

test('a day the calendar does not have is still its month', () => {
  expect(datesIn('Rapat itu digelar 31 Juni 2021.')).toMatchObject([
    { words: 'Juni 2021', date: [2021, 6, undefined] },
  ]);
});

describe('what only looks like a date', () => {
  test.each([
    'Harga beras Rp 12.500 dan cabai Rp 6.721',
    'Timnas menang 2-1 atas tamunya',
    'Rapat mulai pukul 21.30 WIB',
    'Rapat mulai 14:56 WIB',
    'Aplikasi versi 6.7.2021 dirilis',
    'Hubungi 021-7234567 atau 0812-7-2021',
    'Sekitar (3/4 dari luas) lahan terbakar',
    'Sebanyak 3/4 warga sudah divaksin',
    'Rapat itu digelar (31/6/2021)',
    'Rapat itu digelar (29/2/2021)',
    'Rapat itu digelar (30/2)',
    'Ia membaca ayat 6/7 dengan lirih',
    'Perkara nomor 16/7/2021/PN Solo',
    'Skornya 6/7/6',
    'Jalan Mei 2 ramai',
    'Ada 2021 warga mengungsi',
    'Pasal 6 ayat 7',
    'Tahun ajaran 2021/2022',
    'Suhu -6/7 derajat',
    'Nilai tukar 14.500/7/2021',
    'Kamar 40/7 kosong',
    'Alamatnya berita.id/2021/07/06/rapat',
  ])('%s', (sentence) => expect(datesIn(sentence)).toEqual([]));
});
