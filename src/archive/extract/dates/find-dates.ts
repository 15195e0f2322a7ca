import { Temporal } from 'temporal-polyfill';
import { type DateFormat, dateFormats } from '../../language/date-formats.ts';
import { months } from '../../language/months.ts';
import { weekdays } from '../../language/weekdays.ts';
import type { Span } from '../../model/span.ts';
import { squeeze } from '../../model/squeeze.ts';

/** A date as written, not yet resolved: the year may be missing. */
export interface DateMention {
  at: Span;
  rule: string;
  parenthesised: boolean;
  /** 1 (Monday) .. 7. */
  weekday: number | undefined;
  year: number | undefined;
  month: number;
  /** Missing for a month alone. */
  day: number | undefined;
}

/** Every date written in `text` between the ends of `within`, in text order, none overlapping. */
export const findDates = (text: string, within: Span): DateMention[] => {
  const { text: passage, origin } = squeeze(text.slice(within.start, within.end));
  // Every format needs a digit; most paragraphs have none.
  if (!/\d/.test(passage)) return [];
  const found: DateMention[] = [];
  const taken = new Uint8Array(passage.length);
  for (const format of dateFormats) {
    for (const match of passage.matchAll(format.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.subarray(start, end).includes(1)) continue;
      const mention = readMatch(
        match,
        { start: within.start + origin(start), end: within.start + origin(end) },
        format,
      );
      if (!mention) continue;
      taken.fill(1, start, end);
      found.push(mention);
    }
  }
  return found.sort((a, b) => a.at.start - b.at.start);
};

const readMatch = (match: RegExpExecArray, at: Span, format: DateFormat): DateMention | undefined => {
  const groups = match.groups ?? {};
  const month = groups.month ? Number(groups.month) : months.get((groups.monthName ?? '').toLowerCase());
  const day = groups.day ? Number(groups.day) : undefined;
  const year = groups.year ? fullYear(groups.year) : undefined;
  if (month === undefined) return undefined;
  // 2024 is a leap year, so 29 February without a year is possible.
  if (day !== undefined && day > Temporal.PlainYearMonth.from({ year: year ?? 2024, month }).daysInMonth)
    return undefined;
  const weekday = groups.weekday ? weekdays.get(groups.weekday.toLowerCase()) : undefined;
  return { at, rule: format.rule, parenthesised: format.parenthesised, weekday, year, month, day };
};

// Newspapers of this archive are from 1950 to 2049: "21" is 2021, "98" is 1998.
const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 50 ? 2000 + year : 1900 + year;
};
