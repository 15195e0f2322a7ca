import { months } from './months.ts';
import { weekdays } from './weekdays.ts';

const oneOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

const WEEKDAY = `(?:(?<weekday>${oneOf(weekdays.keys())})\\b\\.?)`;
const MONTH_NAME = `(?<monthName>${oneOf(months.keys())})\\b\\.?`;
const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?<month>0?[1-9]|1[0-2])';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const SHORT_YEAR = '(?<year>(?:19|20)\\d\\d|\\d\\d)';
const DAY_PART = '(?:pagi|siang|sore|malam|petang|dini hari)';

/** One way Indonesian news writes a date. Named groups: weekday, day, month, monthName, year. */
export interface DateFormat {
  /** Names the rule in evidence. */
  rule: string;
  /** What the format tells. */
  precision: 'day' | 'month';
  /** Whether it stands in parentheses: the way a newsroom dates a statement. */
  parenthesised: boolean;
  pattern: RegExp;
  examples: readonly string[];
  /** Look-alikes that must not match. */
  counterExamples: readonly string[];
}

const format = (
  rule: string,
  pattern: string,
  examples: string[],
  counterExamples: string[],
  more: Partial<DateFormat> = {},
): DateFormat => ({
  rule,
  precision: 'day',
  parenthesised: false,
  pattern: new RegExp(`(?<![\\p{L}\\d/.-])${pattern}(?![\\p{L}\\d])(?!(?<=\\d)(?:/[\\p{L}\\d]|-\\d))`, 'giu'),
  examples,
  counterExamples,
  ...more,
});

/** In order: where two formats match the same words, the earlier one is right. Day before month, always. */
export const dateFormats: readonly DateFormat[] = [
  format(
    'parenthesised-date',
    `(?:${WEEKDAY},?\\s*)?(?:${DAY_PART}\\s*)?\\(\\s*${DAY}\\s*/\\s*${MONTH}(?:\\s*/\\s*${SHORT_YEAR})?(?:\\s+${DAY_PART})?\\s*\\)`,
    ['Selasa (6/7)', 'Selasa (6/7/21)', 'Selasa (6/7/2021)', 'Rabu (6/7 malam)', 'Jumat, (29/5/2026)', '(7/7)'],
    ['(40/7)', '(6/13)', '(3/4 dari luas)'],
    { parenthesised: true },
  ),
  format(
    'mistyped-year',
    `(?:${WEEKDAY},?\\s*)?\\(\\s*${DAY}\\s*/\\s*${MONTH}\\s*/\\s*(?:\\d{3}|\\d{5})\\s*\\)`,
    ['Minggu (4/11/205)', 'Senin (6/7/20211)'],
    ['(4/11/20)', '(4/11/2015)', '4/11/205'],
    { parenthesised: true },
  ),
  format(
    'date-range',
    `(?:${WEEKDAY}\\s*[-–]\\s*(?:${oneOf(weekdays.keys())})\\s*(?:,\\s*)?\\(?)?${DAY}\\s?(?:[-–]|s\\.?/?d\\.?|sampai|hingga)\\s?(?:0?[1-9]|[12]\\d|3[01])\\s+${MONTH_NAME}\\s+${YEAR}`,
    ['8-10 Mei 2026', '8 – 10 Mei 2026', '8 hingga 10 Mei 2026'],
    ['2-1 pada 2026', '8-10 2026'],
  ),
  format(
    'range-over-months',
    `${DAY}\\s+${MONTH_NAME}\\s?(?:[-–]|sampai|hingga)\\s?(?:0?[1-9]|[12]\\d|3[01])\\s+(?:${oneOf(months.keys())})\\b\\.?\\s+${YEAR}`,
    ['30 April-2 Mei 2026', '30 April hingga 2 Mei 2026'],
    ['30 April 2026', '30-2 Mei 2026'],
  ),
  format(
    'written-date',
    `(?:${WEEKDAY}\\s*(?:,\\s*)?\\(?)?${DAY}(?:\\s*-\\s*|\\s+)${MONTH_NAME}\\s*(?:[-,]\\s*)?${YEAR}`,
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
  format(
    'numeric-date',
    `(?:${WEEKDAY}\\s*(?:,\\s*)?)?${DAY}(?<mark>[/-])${MONTH}\\k<mark>${YEAR}`,
    ['6/7/2021', '06-07-2021', 'Selasa, 06/07/2021'],
    ['6/7', '31/13/2021', '1.6/7/2021'],
  ),
  format(
    'english-date',
    `(?:${WEEKDAY}\\s*(?:,\\s*)?)?${MONTH_NAME}\\s+${DAY}(?:st|nd|rd|th)?\\s*,\\s*${YEAR}`,
    ['July 6, 2021', 'Tuesday, July 6, 2021'],
    ['July 2021', 'Juli 6 2021'],
  ),
  format('iso-date', `${YEAR}-${MONTH}-${DAY}`, ['2021-07-06'], ['2021-7', '12021-07-06']),
  format(
    'yearless-date',
    `(?:${WEEKDAY}\\s*(?:,\\s*)?\\(?)?${DAY}\\s+${MONTH_NAME}`,
    ['6 Juli', 'Selasa, 6 Juli'],
    ['Juli', '60 Juli'],
  ),
  format('month', `${MONTH_NAME}\\s+${YEAR}`, ['Oktober 2021', 'Maret 2020'], ['2021', 'Oktober'], {
    precision: 'month',
  }),
];
