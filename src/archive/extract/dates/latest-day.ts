import { Temporal } from 'temporal-polyfill';
import type { Found } from '../../model/found.ts';
import type { IsoDate } from '../../model/ids.ts';

/** Rules that date an article by what somebody said or saw: it came out that day or, one time in six, on the next. */
const SAID = new Set(['dated-statement', 'dated-caption', 'day-called-today']);

/**
 * The last day an article may have come out, where its day is that of a statement: the day after it, as newspapers and pages made
 * overnight print. undefined for a day the outlet itself prints, alone or in the address.
 */
export const latestDay = (
  published: Found<IsoDate> | undefined,
  addressDay: Found<IsoDate> | undefined,
): IsoDate | undefined => {
  if (!published || !SAID.has(published.rule) || addressDay?.value === published.value) return undefined;
  return Temporal.PlainDate.from(published.value).add({ days: 1 }).toString() as IsoDate;
};
