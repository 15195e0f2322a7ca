import { Temporal } from 'temporal-polyfill';

/** The weekday of a calendar day `YYYY-MM-DD`: 1 (Monday) .. 7 (Sunday). */
export const weekdayOf = (day: string): number => Temporal.PlainDate.from(day).dayOfWeek;
