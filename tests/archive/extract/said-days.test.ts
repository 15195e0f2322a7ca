import { expect, test } from 'vitest';
import { readText } from '../read-text.ts';

const report = (day: string, more = '') =>
  `JAKARTA - "Beras cukup sampai akhir tahun," kata Menteri Pertanian Bunga Larasati kepada wartawan, ${day}. ${more}`;

test('a day somebody spoke on opens an interval of two days', () => {
  expect(readText(report('Selasa (6/7/2021)'))).toMatchObject({
    published: '2021-07-06',
    publishedLatest: '2021-07-07',
  });
});

test('a day the outlet prints is that day', () => {
  const page = `Harga Beras Turun di Tiga Kota\nSelasa, 06 Juli 2021 14:56 WIB\n${report('Selasa (6/7/2021)')}`;
  expect(readText(page)).toMatchObject({ published: '2021-07-06', publishedLatest: null });
});

test('a weekday that fits the month before speaks for it, and the archivist is told', () => {
  const { published, publishedCertainty, problems } = readText(report('Jumat (29/6/2026)'));
  expect([published, publishedCertainty]).toEqual(['2026-05-29', 'inferred']);
  expect(problems.map(({ code }) => code)).toEqual(['weekday-mismatch']);
});

test('a year of three digits is a slip of the pen; the year comes from another day', () => {
  const { published, problems } = readText(report('Rabu (4/11/205)', 'Rapat itu digelar pada 3 November 2015.'));
  expect(published).toBe('2015-11-04');
  expect(problems.map(({ code }) => code)).toEqual(['mistyped-year']);
});

test.each(['Kamis (32/7/2021)', 'Selasa (6/13/2021)', 'Selasa (6/72021)', 'Rabu (31/6/2021)'])(
  'no day is made of “%s”, and the archivist is told',
  (printed) => {
    const { published, eventDates, problems } = readText(report(printed));
    expect([published, eventDates]).toEqual([null, []]);
    expect(problems.map(({ code }) => code)).toEqual(['mistyped-date']);
  },
);
