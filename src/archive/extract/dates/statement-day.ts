import {
  attribution,
  futureSentence,
  futureSign,
  futureSignBehind,
  ownInterview,
  programmeBehind,
  slowOccasion,
} from '../../language/date-context.ts';
import type { Found } from '../../model/found.ts';
import type { IsoDate } from '../../model/ids.ts';
import type { Span } from '../../model/span.ts';
import { nearDays } from './near-days.ts';
import type { ResolvedDate } from './resolve-dates.ts';
import { sentenceBefore } from './sentence-before.ts';

/** A date with the words of its sentence before it, and whether they tell that somebody said something. */
interface Told {
  date: ResolvedDate;
  sentence: string;
  attributed: boolean;
}

/**
 * The latest day among those `isWithin` that dates what is told, found by `rule`: first of those with a verb of saying in their sentence ("ujar
 * Retno, Selasa (6/7)"), else of those in parentheses with their weekday. Days ahead are not among them, nor days somebody names
 * in a quotation (`isSpoken`). Stated only where the day is printed in full, fits its weekday and dates words said to the press of the day.
 */
export const statementDay = (
  text: string,
  dates: readonly ResolvedDate[],
  isWithin: (at: Span) => boolean,
  isSpoken: (at: Span) => boolean,
  rule: string,
): Found<IsoDate> | undefined => {
  const isStray = strayAmong(dates);
  const told = dates
    .filter(({ at, several }) => !several && isWithin(at))
    .map((date): Told => {
      const sentence = sentenceBefore(text, date.at.start);
      return { date, sentence, attributed: attribution.test(sentence) };
    })
    .filter((day) => isDated(day) && !isAhead(day, text) && !isStray(day.date) && !ownInterview.test(day.sentence))
    // An odd mark turns quotations inside out: nobody says "ujar Retno, Selasa (6/7)".
    .filter(({ date, attributed }) => (attributed && date.parenthesised) || !isSpoken(date.at));
  const best = latest(told.filter(({ attributed }) => attributed)) ?? latest(told);
  if (!best) return undefined;
  const { date, sentence, attributed } = best;
  const sure = attributed && date.stated && date.weekdayFits && !slowOccasion.test(sentence);
  return { value: date.resolved, at: date.at, rule, certainty: sure ? 'stated' : 'inferred' };
};

// "(1/2)" alone may be a part of two, "(6/7/1965)" a birthday: a newsroom dates a statement with its weekday.
const isDated = ({ date: { parenthesised, weekday, year }, attributed }: Told): boolean =>
  weekday === undefined
    ? attributed && parenthesised && year !== undefined
    : parenthesised || (attributed && year !== undefined);

const isAhead = ({ date: { at }, sentence, attributed }: Told, text: string): boolean => {
  const clause = sentence.slice(Math.max(sentence.lastIndexOf(','), sentence.lastIndexOf(';')) + 1);
  const behind = text.slice(at.end, at.end + 40);
  if (futureSign.test(clause) || futureSignBehind.test(behind)) return true;
  return !attributed && (futureSentence.test(sentence) || programmeBehind.test(behind));
};

// A weekday that does not fit, far from all other days: the month or the day is mistyped, and nothing tells the right one.
const strayAmong = (dates: readonly ResolvedDate[]): ((date: ResolvedDate) => boolean) => {
  const fitting = dates.filter(({ weekdayFits }) => weekdayFits).map(({ resolved }) => resolved);
  const isNear = nearDays(fitting);
  return ({ resolved, written, weekdayFits }) =>
    !weekdayFits && resolved === written && fitting.length > 0 && !isNear(resolved);
};

const latest = (days: readonly Told[]): Told | undefined =>
  days.reduce<Told | undefined>(
    (best, day) => (best && best.date.resolved >= day.date.resolved ? best : day),
    undefined,
  );
