import { Temporal } from 'temporal-polyfill';
import { attribution, futureSign, futureSignBehind, yesterday } from '../../language/date-context.ts';
import { findDatelineHead } from '../../language/dateline.ts';
import type { Block, CleanText } from '../../model/clean-text.ts';
import type { Found } from '../../model/found.ts';
import type { IsoDate } from '../../model/ids.ts';
import { encloses, type Span } from '../../model/span.ts';
import type { ResolvedDate } from './resolve-dates.ts';

/**
 * The day of publication. In order: the outlet's own timestamp; the day in the dateline; the day in the address; the latest day that dates a statement in the
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
  const stamped = stampedDay(blocks, dates);
  if (stamped) return toFound(stamped, 'timestamp');
  const opened = openingDay(text, blocks, dates);
  if (opened) return toFound(opened, 'dateline-day');
  const statement = (spans: readonly Span[]) => {
    const told = dates.filter((d) => isDated(d) && inside(spans)(d) && !inside(speech)(d) && !isAhead(d, text));
    return latest(told.filter((date) => isAttributed(date, text))) ?? latest(told);
  };
  const paragraphs = within('paragraph');
  const dated = statement(paragraphs);
  const told = dated ? toFound(dated, 'dated-statement') : undefined;
  // An address from before the statement is not this article's: nobody prints what has not been said.
  if (addressDay && addressDay.value !== told?.value && addressDay.value >= (told?.value ?? '')) return addressDay;
  if (told) return told;
  const pictured = statement(within('caption'));
  if (pictured) return toFound(pictured, 'dated-caption');
  return dayAfter(text, paragraphs, speech, dates);
};

/** The outlet prints its hour under the headline; above it stands the day the page was copied, below the body other articles' days. */
const stampedDay = (blocks: readonly Block[], dates: readonly ResolvedDate[]): ResolvedDate | undefined => {
  const headline = blocks.findIndex(({ kind }) => kind === 'headline');
  const stamps = blocks.filter(({ kind }) => kind === 'timestamp');
  const below = stamps.filter((block) => blocks.indexOf(block) > headline);
  const [first] = below.length > 0 ? below : stamps.slice(-1);
  return first && dates.find(({ at }) => encloses(first.at, at));
};

// "Jakarta, 6 Juli 2021 – Kementerian …": how a press release dates itself.
const openingDay = (
  text: string,
  blocks: readonly Block[],
  dates: readonly ResolvedDate[],
): ResolvedDate | undefined => {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  const head = first && findDatelineHead(text.slice(first.at.start, first.at.end));
  return head && dates.find(({ at }) => at.start >= first.at.start && at.end <= first.at.start + head.end);
};

// "… kata Retno kepada wartawan, Selasa (6/7/2021)": looked for in the sentence before the date.
const isAttributed = ({ at }: ResolvedDate, text: string): boolean => {
  const before = text.slice(Math.max(0, at.start - MAX_SENTENCE), at.start);
  return attribution.test(before.slice(before.search(/(?:[.!?]["”’)]?\s(?!.*[.!?]["”’)]?\s)|^).*$/s)));
};

/** As far as a verb of saying stands from the day it is said on. */
const MAX_SENTENCE = 180;

// "(1/2)" alone may be a part of two, "(6/7/1965)" a birthday: a newsroom dates a statement with its weekday.
const isDated = ({ parenthesised, weekday, several }: ResolvedDate): boolean =>
  parenthesised && weekday !== undefined && !several;

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

// "akan dilantik pada Kamis (8/7)": looked for in the clause before the date. "Kamis (8/7) mendatang": right behind it.
const isAhead = ({ at }: ResolvedDate, text: string): boolean => {
  const before = text.slice(Math.max(0, at.start - 80), at.start);
  return (
    futureSign.test(before.slice(before.search(/(?<![^.!?,;])[^.!?,;]*$/))) ||
    futureSignBehind.test(text.slice(at.end, at.end + 30))
  );
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
