import { Temporal } from 'temporal-polyfill';
import { toDay } from '../../language/read-day.ts';
import { weekdayOf } from '../../language/weekday-of.ts';
import type { IsoDate } from '../../model/ids.ts';

/** A day as printed, with the weekday printed beside it (1 .. 7). */
export interface PrintedDay {
  year: number;
  month: number;
  day: number;
  weekday: number;
}

/**
 * The day that was meant where the printed weekday does not fit: the day of the month with the month beside it or the year beside it
 * that fits, and that another day of the text lies near (`isNear`); without such a witness only the month before, when the month
 * after does not fit too. undefined when nothing speaks for another day than the printed one.
 */
export const repairDay = (printed: PrintedDay, isNear: (day: IsoDate) => boolean): IsoDate | undefined => {
  const { year, month, day, weekday } = printed;
  const fitting = (of: { year: number; month: number }): IsoDate | undefined => {
    const meant = toDay(of.year, of.month, day);
    return meant && weekdayOf(meant) === weekday ? meant : undefined;
  };
  const start = Temporal.PlainYearMonth.from({ year, month });
  const [before, after] = [fitting(start.subtract({ months: 1 })), fitting(start.add({ months: 1 }))];
  const years = [fitting({ year: year + 1, month }), fitting({ year: year - 1, month })];
  const near = [before, after, ...years].find((meant) => meant && isNear(meant));
  return near ?? (after === undefined ? before : undefined);
};
