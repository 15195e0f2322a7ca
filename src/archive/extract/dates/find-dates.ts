import { dateFormats } from '../../language/date-formats.ts';
import type { Span } from '../../model/span.ts';
import { squeeze } from '../../model/squeeze.ts';
import { type NamedDay, readNamedDays } from './read-named-days.ts';

/** A date as written, not yet resolved: the year may be missing. */
export interface DateMention extends NamedDay {
  /** The days of a range or a list share their words. */
  at: Span;
  rule: string;
  parenthesised: boolean;
  /** Whether it is one of the days of a range or a list. */
  several: boolean;
}

/** Every date written in `text` between the ends of `within`, in text order; no two share words but the days of a range or a list. */
export const findDates = (text: string, within: Span): DateMention[] => {
  const written = text.slice(within.start, within.end);
  // Every format needs a digit; most paragraphs have none.
  if (!/\d/.test(written)) return [];
  const { text: passage, origin } = squeeze(written);
  const found: DateMention[] = [];
  const taken = new Uint8Array(passage.length);
  for (const { rule, pattern, core } of dateFormats) {
    if (!core.test(passage)) continue;
    for (const match of passage.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.subarray(start, end).includes(1)) continue;
      const days = readNamedDays(match.groups ?? {});
      if (days.length === 0) continue;
      taken.fill(1, start, end);
      const at = { start: within.start + origin(start), end: within.start + origin(end) };
      const parenthesised = /[([]/.test(match[0]);
      for (const day of days) found.push({ ...day, at, rule, parenthesised, several: days.length > 1 });
    }
  }
  return found.sort((a, b) => a.at.start - b.at.start);
};
