import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../model/ids.ts';
import { dateFormats } from './date-formats.ts';
import { months } from './months.ts';

/** The day a person wrote as a whole value: "2021-07-06", "6 Juli 2021", "6/7/2021". undefined when it is no real day. */
export const readDay = (written: string): IsoDate | undefined => {
  const text = written.trim();
  for (const format of dateFormats) {
    const match = [...text.matchAll(format.pattern)].find((m) => m[0].length === text.length);
    const { day, month, monthName, year, earlier, fromDay } = match?.groups ?? {};
    if (!day || year?.length !== 4 || earlier || fromDay) continue;
    return toDay(Number(year), month ? Number(month) : (months.get((monthName ?? '').toLowerCase()) ?? 0), Number(day));
  }
  return undefined;
};

/** `YYYY-MM-DD`, or undefined when the calendar has no such day. */
export const toDay = (year: number, month: number, day: number): IsoDate | undefined => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString() as IsoDate;
  } catch {
    return undefined;
  }
};
