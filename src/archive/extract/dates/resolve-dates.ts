import { toDay } from '../../language/read-day.ts';
import { weekdayOf } from '../../language/weekday-of.ts';
import type { IsoDate } from '../../model/ids.ts';
import type { DateMention } from './find-dates.ts';
import { nearDays } from './near-days.ts';
import type { YearWitness } from './read-years.ts';
import { repairDay } from './repair-day.ts';

/** A written date with its calendar day. */
export interface ResolvedDate extends DateMention {
  resolved: IsoDate;
  /** The day as printed, where the printed weekday spoke for another one. */
  written: IsoDate;
  /** Whether the day is printed in full; else a witness gave its year, or its weekday another month. */
  stated: boolean;
  /** Whether the printed weekday fits the day; true when none is printed. */
  weekdayFits: boolean;
}

/** Gives each written day its calendar day. Months alone, and days no witness can give a year, are left out. */
export const resolveDates = (mentions: readonly DateMention[], witnesses: readonly YearWitness[]): ResolvedDate[] => {
  const dates = resolveEach(mentions, witnesses);
  const isNear = nearDays(dates.filter(({ weekdayFits }) => weekdayFits).map(({ resolved }) => resolved));
  return dates.map((date) => {
    const { weekdayFits, year, month, day, weekday } = date;
    if (weekdayFits || year === undefined || month === undefined || day === undefined || weekday === undefined)
      return date;
    const meant = repairDay({ year, month, day, weekday }, isNear);
    return meant ? { ...date, resolved: meant, stated: false } : date;
  });
};

const resolveEach = (mentions: readonly DateMention[], witnesses: readonly YearWitness[]): ResolvedDate[] =>
  mentions.flatMap((mention): ResolvedDate[] => {
    const { year, month, day, weekday } = mention;
    if (day === undefined || month === undefined) return [];
    const fits = (candidate: number): IsoDate | undefined => {
      const resolved = toDay(candidate, month, day);
      return resolved && (weekday === undefined || weekdayOf(resolved) === weekday) ? resolved : undefined;
    };
    if (year !== undefined) {
      const resolved = toDay(year, month, day);
      return resolved
        ? [{ ...mention, resolved, written: resolved, stated: true, weekdayFits: fits(year) !== undefined }]
        : [];
    }
    // Of the two years of a season the weekday chooses.
    const resolved = witnesses
      .filter(({ season }) => !season || weekday !== undefined)
      .map((witness) => fits(witness.year))
      .find((d) => d !== undefined);
    return resolved ? [{ ...mention, resolved, written: resolved, stated: false, weekdayFits: true }] : [];
  });
