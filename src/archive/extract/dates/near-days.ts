import type { IsoDate } from '../../model/ids.ts';

/** News of one event lies within a week. */
const NEAR_DAYS = 7;

/** Tells whether a day may belong to one piece of news with one of `days`. */
export const nearDays = (days: readonly IsoDate[]): ((day: IsoDate) => boolean) => {
  const near = new Set<number>();
  for (const day of new Set(days))
    for (let shift = -NEAR_DAYS; shift <= NEAR_DAYS; shift += 1) near.add(numberOf(day) + shift);
  return (day) => near.has(numberOf(day));
};

/** Days since 1970. */
const numberOf = (day: IsoDate): number => Date.parse(day) / 86_400_000;
