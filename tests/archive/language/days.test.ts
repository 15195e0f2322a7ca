import { describe, expect, test } from 'vitest';
import { formatDay, formatDayShort, formatMonth } from '../../../src/archive/language/format-date.ts';
import { monthNames, months } from '../../../src/archive/language/months.ts';
import { readDay, toDay } from '../../../src/archive/language/read-day.ts';
import { weekdayOf } from '../../../src/archive/language/weekday-of.ts';
import { weekdayNames, weekdays } from '../../../src/archive/language/weekdays.ts';
import { isoDateSchema } from '../../../src/archive/model/ids.ts';

describe('a day the archivist writes', () => {
  test.each([
    ['2021-07-06', '2021-07-06'],
    ['  2021-07-06 ', '2021-07-06'],
    ['6 Juli 2021', '2021-07-06'],
    ['6 juli 2021', '2021-07-06'],
    ['Selasa, 6 Juli 2021', '2021-07-06'],
    ['6/7/2021', '2021-07-06'],
    ['06-07-2021', '2021-07-06'],
    ['29 Februari 2024', '2024-02-29'],
    ['17 Agustus 1945', '1945-08-17'],
  ])('“%s” is %s', (written, day) => expect(readDay(written)).toBe(day));

  test.each([
    '',
    'kemarin',
    '2021',
    'Juli 2021',
    '6 Juli',
    '6/7',
    '6/7/21',
    '31 Juni 2021',
    '29 Februari 2021',
    '2021-02-30',
    '2021-13-01',
    '2021-07-06T10:00:00Z',
    '6 Juli 2021, pagi',
    '2021-07-06 dan 2021-07-07',
    '20210706',
  ])('“%s” is no day', (written) => expect(readDay(written)).toBeUndefined());
});

test('the calendar decides what a day is', () => {
  expect(toDay(2024, 2, 29)).toBe('2024-02-29');
  expect(toDay(1900, 2, 29)).toBeUndefined();
  expect(toDay(2021, 0, 1)).toBeUndefined();
  expect(toDay(2021, 1, 32)).toBeUndefined();
});

describe('weekdays', () => {
  test.each([
    ['2021-07-06', 'Selasa'],
    ['2021-07-07', 'Rabu'],
    ['2021-01-26', 'Selasa'],
    ['1945-08-17', 'Jumat'],
    ['2000-01-01', 'Sabtu'],
    ['2024-02-29', 'Kamis'],
  ])('%s was a %s', (day, name) => expect(weekdayNames[weekdayOf(day) - 1]).toBe(name));

  test('every printed name and abbreviation means the day this archive prints', () => {
    for (const [index, name] of weekdayNames.entries()) expect(weekdays.get(name.toLowerCase())).toBe(index + 1);
    expect(weekdays.get("jum'at")).toBe(5);
    expect(weekdays.get('ahad')).toBe(7);
  });
});

test('every month this archive prints can be read again', () => {
  for (const [index, name] of monthNames.entries()) expect(months.get(name.toLowerCase())).toBe(index + 1);
});

describe('a day as Indonesians write it', () => {
  const day = (written: string) => isoDateSchema.parse(written);
  test.each([
    ['2021-07-06', 'Selasa, 6 Juli 2021', '6 Jul 2021'],
    ['2021-01-26', 'Selasa, 26 Januari 2021', '26 Jan 2021'],
    ['2020-08-17', 'Senin, 17 Agustus 2020', '17 Agu 2020'],
    ['2021-12-31', 'Jumat, 31 Desember 2021', '31 Des 2021'],
  ])('%s', (iso, long, short) => {
    expect(formatDay(day(iso))).toBe(long);
    expect(formatDayShort(day(iso))).toBe(short);
    expect(readDay(long)).toBe(iso);
  });
  test('a month has its name and year', () => expect(formatMonth('2021-07')).toBe('Juli 2021'));
});
