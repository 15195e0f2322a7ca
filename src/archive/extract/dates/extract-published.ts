import { Temporal } from 'temporal-polyfill';
import { futureSign, yesterday } from '../../language/date-context.ts';
import type { CleanText } from '../../model/clean-text.ts';
import type { Found } from '../../model/found.ts';
import type { IsoDate } from '../../model/ids.ts';
import { encloses, type Span } from '../../model/span.ts';
import type { ResolvedDate } from './resolve-dates.ts';

/**
 * The day of publication. In order: the outlet's own timestamp; the day in the address; the latest day that dates a statement in the
 * body ("ujar Retno, Selasa (6/7)"), then in a caption; the day after a day called "kemarin". undefined when nothing tells:
 * a day written out in running text ("26 Januari 2021") is about the event, and right one time in ten.
 */
export const extractPublished = (
  { text, blocks }: CleanText,
  dates: readonly ResolvedDate[],
  speech: readonly Span[],
  addressDay: Found<IsoDate> | undefined,
): Found<IsoDate> | undefined => {
  const within = (kind: string) => blocks.filter((block) => block.kind === kind).map(({ at }) => at);
  const inside = (spans: readonly Span[]) => (date: { at: Span }) => spans.some((span) => encloses(span, date.at));
  const stamped = dates.filter(inside(within('timestamp'))).at(-1);
  if (stamped) return toFound(stamped, 'timestamp');
  const statement = (spans: readonly Span[]) =>
    latest(dates.filter((d) => d.parenthesised && inside(spans)(d) && !inside(speech)(d) && !isAhead(d, text)));
  const paragraphs = within('paragraph');
  const dated = statement(paragraphs);
  const told = dated ? toFound(dated, 'dated-statement') : undefined;
  if (addressDay && addressDay.value !== told?.value) return addressDay;
  if (told) return told;
  const pictured = statement(within('caption'));
  if (pictured) return toFound(pictured, 'dated-caption');
  return dayAfter(text, paragraphs, speech, dates);
};

const toFound = ({ resolved, at, stated }: ResolvedDate, rule: string): Found<IsoDate> => ({
  value: resolved,
  at,
  rule,
  certainty: stated ? 'stated' : 'inferred',
});

const latest = (dates: readonly ResolvedDate[]): ResolvedDate | undefined =>
  dates.reduce<ResolvedDate | undefined>(
    (best, date) => (!best || date.resolved > best.resolved ? date : best),
    undefined,
  );

// "akan dilantik pada Kamis (8/7)": looked for in the clause before the date.
const isAhead = ({ at }: ResolvedDate, text: string): boolean => {
  const before = text.slice(Math.max(0, at.start - 80), at.start);
  return futureSign.test(before.slice(before.search(/[^.!?,;]*$/)));
};

// "… pada 26 Januari 2021 … memimpin pertemuan kemarin": the article came out on the 27th.
const dayAfter = (
  text: string,
  paragraphs: readonly Span[],
  speech: readonly Span[],
  dates: readonly ResolvedDate[],
): Found<IsoDate> | undefined => {
  for (const match of text.matchAll(yesterday)) {
    const at = { start: match.index, end: match.index + match[0].length };
    const told = paragraphs.some((span) => encloses(span, at)) && !speech.some((span) => encloses(span, at));
    const event = dates.filter((date) => date.at.end <= at.start && date.stated).at(-1);
    if (!told || !event) continue;
    const value = Temporal.PlainDate.from(event.resolved).add({ days: 1 }).toString() as IsoDate;
    return { value, at, rule: 'day-after-event', certainty: 'inferred' };
  }
  return undefined;
};
