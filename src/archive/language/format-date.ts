import type { IsoDate } from '../model/ids.ts';
import { monthNames } from './months.ts';
import { weekdayOf } from './weekday-of.ts';
import { weekdayNames } from './weekdays.ts';

const parts = (day: string) => day.split('-').map(Number) as [number, number, number];

/** `2021-07-06` → "Selasa, 6 Juli 2021". */
export const formatDay = (day: IsoDate): string => {
  const [year, month, dayOfMonth] = parts(day);
  return `${weekdayNames[weekdayOf(day) - 1]}, ${dayOfMonth} ${monthNames[month - 1]} ${year}`;
};

/** `2021-07-06` → "6 Jul 2021". */
export const formatDayShort = (day: IsoDate): string => {
  const [year, month, dayOfMonth] = parts(day);
  return `${dayOfMonth} ${monthNames[month - 1]?.slice(0, 3)} ${year}`;
};

/** `2021-07` → "Juli 2021". */
export const formatMonth = (month: string): string => {
  const [year, number] = parts(month);
  return `${monthNames[number - 1]} ${year}`;
};
