import { Temporal } from 'temporal-polyfill';
import { months, romanMonths } from '../../language/months.ts';
import { weekdays } from '../../language/weekdays.ts';

/** What the words of a date tell. */
export interface NamedDay {
  /** 1 (Monday) .. 7. */
  weekday: number | undefined;
  year: number | undefined;
  /** Missing where a day was mistyped. */
  month: number | undefined;
  /** Missing for a month alone, too. */
  day: number | undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * The days told by the groups of a date format: one, or those of a range or a list, in order. None where the calendar has no such
 * day, or where a range ends before it begins.
 */
export const readNamedDays = (groups: Groups): NamedDay[] => {
  const last: NamedDay = {
    weekday: weekdayOf(groups.weekday),
    year: groups.year === undefined ? undefined : fullYear(groups.year),
    month: monthOf(groups),
    day: groups.day === undefined ? undefined : Number(groups.day),
  };
  const days = [...readEarlier(groups, last), last];
  const [first] = days;
  // "Senin-Rabu, 3-5 Mei": each end has its weekday. "Senin, 3-5 Mei": it is that of the first.
  if (first && groups.earlier !== undefined) {
    first.weekday = weekdayOf(groups.fromWeekday ?? groups.weekday);
    if (groups.fromWeekday === undefined) last.weekday = undefined;
  }
  return days.every(isReal) && days.every((day, index) => index === 0 || isAfter(day, days[index - 1])) ? days : [];
};

const readEarlier = ({ earlier, fromDay, fromMonth, fromMonthName, fromYear, fromWeekday }: Groups, last: NamedDay) => {
  if (earlier !== undefined)
    return (earlier.match(/\d+/g) ?? []).map((day) => ({ ...last, weekday: undefined, day: Number(day) }));
  if (fromDay === undefined) return [];
  const month = monthOf({ month: fromMonth, monthName: fromMonthName });
  // "30 Desember-2 Januari 2021" begins in the year before.
  const own = last.year === undefined ? undefined : last.year - ((month ?? 0) > (last.month ?? 0) ? 1 : 0);
  const year = fromYear === undefined ? own : Number(fromYear);
  return [{ weekday: weekdayOf(fromWeekday), year, month, day: Number(fromDay) }];
};

const weekdayOf = (name: string | undefined): number | undefined => weekdays.get((name ?? '').toLowerCase());

const monthOf = ({ month, monthName, romanMonth }: Groups): number | undefined => {
  if (month !== undefined) return Number(month);
  if (romanMonth !== undefined) return romanMonths.indexOf(romanMonth.toLowerCase()) + 1;
  return months.get((monthName ?? '').toLowerCase());
};

// 2024 is a leap year, so 29 February without a year is possible.
const isReal = ({ day, month, year }: NamedDay): boolean =>
  day === undefined ||
  (month !== undefined && day <= Temporal.PlainYearMonth.from({ year: year ?? 2024, month }).daysInMonth);

const isAfter = (day: NamedDay, earlier: NamedDay | undefined): boolean =>
  earlier?.month !== day.month || (earlier?.day ?? 0) < (day.day ?? 0);

// Newspapers of this archive are from 1950 to 2049: "21" is 2021, "98" is 1998.
const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 50 ? 2000 + year : 1900 + year;
};
