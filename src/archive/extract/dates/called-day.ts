import { Temporal } from 'temporal-polyfill';
import { seenFromToday, yesterday } from '../../language/date-context.ts';
import type { Found } from '../../model/found.ts';
import type { IsoDate } from '../../model/ids.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../model/within.ts';
import type { ResolvedDate } from './resolve-dates.ts';

/** As far before a date as "besok pada hari Rabu tanggal" reaches. */
const MAX_CALL = 50;

/**
 * The day of publication from a date that the text itself tells (`isTold`) and calls today or tomorrow; the latest, where there are
 * several. undefined for none.
 */
export const calledDay = (
  text: string,
  dates: readonly ResolvedDate[],
  isTold: (at: Span) => boolean,
): Found<IsoDate> | undefined => {
  const days = dates.flatMap((date): Found<IsoDate>[] => {
    const { at, resolved } = date;
    if (!isTold(at)) return [];
    const word = seenFromToday
      .exec(text.slice(Math.max(0, at.start - MAX_CALL), at.start))
      ?.groups?.word?.toLowerCase();
    if (word === 'besok')
      return [{ value: plusDays(resolved, -1), at, rule: 'day-called-tomorrow', certainty: 'inferred' }];
    return word
      ? [{ value: resolved, at, rule: 'day-called-today', certainty: date.stated ? 'stated' : 'inferred' }]
      : [];
  });
  return days.reduce<Found<IsoDate> | undefined>(
    (best, day) => (best && best.value >= day.value ? best : day),
    undefined,
  );
};

/** The day after an event that the text itself calls "kemarin": the date right behind the word, else the last in full before it. */
export const dayAfterYesterday = (
  text: string,
  dates: readonly ResolvedDate[],
  isTold: (at: Span) => boolean,
): Found<IsoDate> | undefined => {
  const stated = dates.filter((date) => date.stated);
  for (const match of text.matchAll(yesterday)) {
    const at = { start: match.index, end: match.index + match[0].length };
    if (!isTold(at)) continue;
    const [next] = within(dates, { start: at.end, end: at.end + MAX_CALL });
    const isBeside = next && /^[\s,(]*$/.test(text.slice(at.end, next.at.start));
    const event = isBeside ? next : stated.findLast((date) => date.at.end <= at.start);
    if (event) return { value: plusDays(event.resolved, 1), at, rule: 'day-after-event', certainty: 'inferred' };
  }
  return undefined;
};

const plusDays = (day: IsoDate, days: number): IsoDate =>
  Temporal.PlainDate.from(day).add({ days }).toString() as IsoDate;
