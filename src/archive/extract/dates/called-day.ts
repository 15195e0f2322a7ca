import { Temporal } from 'temporal-polyfill';
import { seenFromToday, yesterday } from '../../language/date-context.ts';
import type { Found } from '../../model/found.ts';
import type { IsoDate } from '../../model/ids.ts';
import { encloses, type Span } from '../../model/span.ts';
import type { ResolvedDate } from './resolve-dates.ts';

/** As far before a date as "besok pada hari Rabu tanggal" reaches. */
const MAX_CALL = 50;

/**
 * The day of publication from a date in `within` that the text calls today or tomorrow, outside of quotation marks (`speech`);
 * the latest, where there are several. undefined for none.
 */
export const calledDay = (
  text: string,
  dates: readonly ResolvedDate[],
  within: readonly Span[],
  speech: readonly Span[],
): Found<IsoDate> | undefined => {
  const days = dates.flatMap((date): Found<IsoDate>[] => {
    const { at, resolved } = date;
    if (!isTold(at, within, speech)) return [];
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

/** The day after an event that the text calls "kemarin", outside of quotation marks: the date right behind the word, else the last in full before it. */
export const dayAfterYesterday = (
  text: string,
  dates: readonly ResolvedDate[],
  within: readonly Span[],
  speech: readonly Span[],
): Found<IsoDate> | undefined => {
  for (const match of text.matchAll(yesterday)) {
    const at = { start: match.index, end: match.index + match[0].length };
    if (!isTold(at, within, speech)) continue;
    const beside = dates.find((date) => date.at.start >= at.end && /^[\s,(]*$/.test(text.slice(at.end, date.at.start)));
    const event = beside ?? dates.filter((date) => date.at.end <= at.start && date.stated).at(-1);
    if (event) return { value: plusDays(event.resolved, 1), at, rule: 'day-after-event', certainty: 'inferred' };
  }
  return undefined;
};

const isTold = (at: Span, within: readonly Span[], speech: readonly Span[]): boolean =>
  within.some((span) => encloses(span, at)) && !speech.some((span) => encloses(span, at));

const plusDays = (day: IsoDate, days: number): IsoDate =>
  Temporal.PlainDate.from(day).add({ days }).toString() as IsoDate;
