/**
 * The weekday of a calendar day `YYYY-MM-DD`: 1 (Monday) .. 7 (Sunday); NaN for what is no day. Without Temporal, whose polyfill would
 * weigh more than the whole search in the browser, where days are printed too.
 */
export const weekdayOf = (day: string): number => ((new Date(day).getUTCDay() + 6) % 7) + 1;
