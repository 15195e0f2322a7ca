import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../../model/ids.ts';

/** News of one event lies within a week. */
const NEAR_DAYS = 7;

/** Whether two days may belong to one piece of news. */
export const areNear = (one: IsoDate, other: IsoDate): boolean =>
  Math.abs(Temporal.PlainDate.from(one).until(other).days) <= NEAR_DAYS;
