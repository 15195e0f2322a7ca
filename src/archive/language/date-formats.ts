// The ways a date is written. Longer than 150 lines because it is one table, whose order matters.
import { months, romanMonths } from './months.ts';
import { weekdays } from './weekdays.ts';

const oneOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

const WEEKDAYS = oneOf(weekdays.keys());
const MONTHS = oneOf(months.keys());
const ROMAN = oneOf(romanMonths);
const ANY_DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const ANY_MONTH = '(?:0?[1-9]|1[0-2])';
const WEEKDAY = `(?:(?<weekday>${WEEKDAYS})\\b\\.?)`;
const MONTH_NAME = `(?<monthName>${MONTHS})\\b\\.?`;
const DAY = `(?<day>${ANY_DAY})`;
const MONTH = `(?<month>${ANY_MONTH})`;
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const SHORT_YEAR = '(?<year>(?:19|20)\\d\\d|\\d\\d)';
/** A year of two digits counts in running figures only where an hour follows, as in a timestamp, or nothing stands beside the date. */
const YEAR_OR_HOUR =
  '(?<year>(?:19|20)\\d\\d|\\d\\d(?=[\\s,|-]{1,5}\\d\\d[:.]\\d\\d(?!\\d))|(?<=^\\d\\d?/\\d\\d?/)\\d\\d(?=$))';
const DAY_PART = '(?:pagi|siang|sore|malam|petang|dini hari)';
/** No white space is read twice: patterns stay linear on a line of blanks. */
const COMMA = '\\s*(?:,\\s*)?';
const TO = '\\s?(?:[-–—]|s\\.?\\s?/?d\\.?|sampai(?:\\s+dengan)?|hingga)\\s?';
const FROM_WEEKDAY = `(?<fromWeekday>${WEEKDAYS})\\b\\.?`;

/** One way Indonesian news writes a date, or several that share their month. */
export interface DateFormat {
  /** Names the rule in evidence. */
  rule: string;
  /** What the format tells; nothing, where it only looks like a day that was mistyped. */
  precision: 'day' | 'month' | 'none';
  /**
   * Named groups: weekday, day, month, monthName or romanMonth, year; of a first day also fromWeekday, fromDay, fromMonth or
   * fromMonthName, fromYear; `earlier` holds days before `day` in its month.
   */
  pattern: RegExp;
  /** What every such date has, without the words that may stand before it: it is quicker to look for. */
  core: RegExp;
  examples: readonly string[];
  /** Look-alikes that must not match. */
  counterExamples: readonly string[];
}

/** `lead`: what may stand before what every such date has, `core`. */
const format = (
  rule: string,
  lead: string,
  core: string,
  examples: string[],
  counterExamples: string[],
  precision: DateFormat['precision'] = 'day',
): DateFormat => ({
  rule,
  precision,
  // 2021-07-06T14:56: the T before an hour is no letter of the day.
  pattern: new RegExp(
    `(?<![\\p{L}\\d/.-])${lead}${core}(?!(?!T\\d\\d:)[\\p{L}\\d])(?!(?<=\\d)(?:/[\\p{L}\\d]|-\\d))`,
    'giu',
  ),
  core: new RegExp(core, 'iu'),
  examples,
  counterExamples,
});

/** In order: where two formats match the same words, the earlier one is right. Day before month, always. */
export const dateFormats: readonly DateFormat[] = [
  format(
    'parenthesised-date',
    `(?:${WEEKDAY},?\\s*)?(?:${DAY_PART}\\s*)?(?:wi(?:b|ta|t)\\s*)?`,
    `[([]\\s*${DAY}\\s*/\\s*${MONTH}(?:\\s*/\\s*${SHORT_YEAR})?(?:\\s+${DAY_PART})?\\s*[)\\]]`,
    [
      'Selasa (6/7)',
      'Selasa (6/7/21)',
      'Selasa (6/7/2021)',
      'Rabu (6/7 malam)',
      'Jumat, (29/5/2026)',
      '(7/7)',
      'Selasa [6/7/2021]',
      'Selasa malam WIB (6/7/2021)',
    ],
    ['(40/7)', '(6/13)', '(3/4 dari luas)'],
  ),
  format(
    'parenthesised-date',
    `\\(\\s*${WEEKDAY}${COMMA}(?:${DAY_PART},?\\s*)?`,
    `${DAY}\\s*/\\s*${MONTH}(?:\\s*/\\s*${SHORT_YEAR})?\\s*\\)`,
    ['(Selasa 6/7/2021)', '(Selasa, 6/7)'],
    ['(6/7/2021)', '(Selasa 6 Juli)'],
  ),
  format(
    'mistyped-year',
    `(?:${WEEKDAY},?\\s*)?`,
    `\\(\\s*${DAY}\\s*/\\s*${MONTH}\\s*/\\s*(?:\\d{3}|\\d{5})\\s*\\)`,
    ['Minggu (4/11/205)', 'Senin (6/7/20211)'],
    ['(4/11/20)', '(4/11/2015)', '4/11/205'],
  ),
  format(
    'date-range',
    `(?:${FROM_WEEKDAY}\\s*(?:[-–—]|hingga|sampai|dan)\\s*)?(?:${WEEKDAY}${COMMA})?`,
    `\\(\\s*(?<earlier>${ANY_DAY})\\s?(?:[-–—&]|dan)\\s?${DAY}\\s*/\\s*${MONTH}(?:\\s*/\\s*${SHORT_YEAR})?\\s*\\)`,
    ['Senin-Rabu (3-5/5/2021)', 'Senin hingga Rabu (3–5/5)', '(3-5/5/2021)'],
    ['(3-5)', '(2-1 pada 5/5)'],
  ),
  format(
    'date-range',
    `(?:${FROM_WEEKDAY}\\s*(?:[-–—]|hingga|sampai|dan)\\s*)?(?:${WEEKDAY}${COMMA}\\(?)?`,
    `(?<earlier>${ANY_DAY})${TO}${DAY}\\s+${MONTH_NAME}(?:,?\\s+${YEAR})?`,
    [
      '8-10 Mei 2026',
      '8 – 10 Mei 2026',
      '8 hingga 10 Mei 2026',
      '8 sampai dengan 10 Mei',
      '8 s.d. 10 Mei',
      'Jumat-Minggu, 8-10 Mei 2026',
    ],
    ['2-1 pada 2026', '8-10 2026'],
  ),
  format(
    'range-over-months',
    `(?:${FROM_WEEKDAY}\\s*(?:[-–—,]\\s*)?)?`,
    `(?<fromDay>${ANY_DAY})\\s+(?<fromMonthName>${MONTHS})\\b\\.?(?:\\s+(?<fromYear>(?:19|20)\\d\\d))?${TO}(?:${WEEKDAY}${COMMA})?${DAY}\\s+${MONTH_NAME}(?:,?\\s+${YEAR})?`,
    [
      '30 April-2 Mei 2026',
      '30 April hingga 2 Mei',
      '30 Desember 2020-2 Januari 2021',
      'Jumat, 7 Mei hingga Minggu, 9 Mei 2021',
    ],
    ['30 April 2026', '30-2 Mei 2026'],
  ),
  format(
    'range-over-months',
    `(?:${FROM_WEEKDAY}\\s*[-–—]\\s*${WEEKDAY}\\s*)?`,
    `\\(\\s*(?<fromDay>${ANY_DAY})/(?<fromMonth>${ANY_MONTH})(?:/(?<fromYear>(?:19|20)\\d\\d))?\\s?[-–—]\\s?${DAY}/${MONTH}(?:/${SHORT_YEAR})?\\s*\\)`,
    ['Jumat-Minggu (30/4-2/5/2021)', '(30/4 - 2/5)'],
    ['(30/4)', '(30-2/5)'],
  ),
  format(
    'several-days',
    `(?:antara|pada|tanggal)\\s+`,
    `(?<earlier>${ANY_DAY}(?:,\\s?${ANY_DAY}){0,9}),?\\s+dan\\s+${DAY}\\s+${MONTH_NAME}(?:,?\\s+${YEAR})?`,
    ['antara 3 dan 5 Mei', 'pada 3, 4, dan 5 Mei 2021'],
    ['Pasal 3 dan 5 Mei', 'pada 3 dan 2021'],
  ),
  format(
    'written-date',
    `(?:${WEEKDAY}${COMMA}\\(?)?`,
    `${DAY}(?:\\s*-\\s*|\\s+)${MONTH_NAME}\\s*(?:[-,]\\s*)?${YEAR}`,
    [
      '26 Januari 2021',
      'Rabu, 7 Juli 2021',
      'Selasa (6 Juli 2021',
      '5 Nop 2015',
      '12 Pebruari 2020',
      "Jum'at, 20 Juni 2025",
    ],
    ['Mei 2021', '45 Juli 2021', '6 Julian 2021'],
  ),
  // The day in figures, for machines, glued to the day in words.
  format(
    'written-date',
    '\\d\\d\\.\\d\\d\\.\\d{4}',
    `${DAY}\\s+${MONTH_NAME}\\s+${YEAR}`,
    ['06.07.20216 Juli 2021', '15.03.202415 Maret 2024'],
    ['06.07.2021', '06.07.2021 6'],
  ),
  format(
    'numeric-date',
    `(?:${WEEKDAY}${COMMA}[([]?|(?!\\d?\\d\\.\\d\\.|\\d\\.))`,
    `${DAY}(?<mark>[/.-])${MONTH}\\k<mark>${YEAR_OR_HOUR}`,
    ['6/7/2021', '06-07-2021', 'Selasa, 06/07/2021', '06.07.2021', 'Selasa (6-7-2021'],
    ['6/7', '31/13/2021', '1.6/7/2021', '6.7.2021', 'nilai 6/7/21'],
  ),
  format(
    'roman-month',
    `(?<!(?:nomor|no)[.:]?\\s)`,
    `${DAY}\\s?(?<mark>[/-])\\s?(?<romanMonth>${ROMAN})\\s?\\k<mark>\\s?${YEAR}`,
    ['12/V/2023', '12 - XI - 2023'],
    ['Nomor 12/V/2023', '470/12/V/2023', '12/XV/2023'],
  ),
  format(
    'english-date',
    `(?:${WEEKDAY}${COMMA})?${MONTH_NAME}\\s+`,
    `${DAY}(?:st|nd|rd|th)?\\s*,\\s*${YEAR}`,
    ['July 6, 2021', 'Tuesday, July 6, 2021', 'Tue, Jul 6th, 2021'],
    ['July 2021', 'Juli 6 2021'],
  ),
  format(
    'iso-date',
    '',
    `${YEAR}(?<mark>[-/])${MONTH}\\k<mark>${DAY}`,
    ['2021-07-06', '2021/07/06'],
    ['2021-7', '12021-07-06', '2021-07/06'],
  ),
  format(
    'yearless-date',
    `(?:${WEEKDAY}${COMMA}\\(?)?`,
    `${DAY}\\s+${MONTH_NAME}`,
    ['6 Juli', 'Selasa, 6 Juli'],
    ['Juli', '60 Juli'],
  ),
  format('month', '', `${MONTH_NAME}\\s+${YEAR}`, ['Oktober 2021', 'Maret 2020'], ['2021', 'Oktober'], 'month'),
  format(
    'mistyped-date',
    `${WEEKDAY},?\\s*(?:${DAY_PART}\\s*)?`,
    `\\(\\s*\\d{1,3}\\s*/[\\d/]{1,9}\\s*\\)`,
    ['Kamis (32/7/2021)', 'Selasa (6/13/2021)', 'Selasa (6/72021)', 'Selasa (67/2021)', 'Rabu (31/6/2021)'],
    ['(6/72021)', 'Selasa (3/4 dari luas)', 'Selasa (67)'],
    'none',
  ),
];
