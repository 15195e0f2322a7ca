import { findDatelineHead } from '../../language/dateline.ts';
import type { Block, BlockKind, CleanText } from '../../model/clean-text.ts';
import { enclosedBy } from '../../model/enclosed-by.ts';
import type { Found } from '../../model/found.ts';
import type { IsoDate } from '../../model/ids.ts';
import type { Span } from '../../model/span.ts';
import { calledDay, dayAfterYesterday } from './called-day.ts';
import type { ResolvedDate } from './resolve-dates.ts';
import { stampedDay } from './stamped-day.ts';
import { statementDay } from './statement-day.ts';

/**
 * The day of publication. In order: the outlet's own timestamp; the day in the dateline; the day in the address; the latest day that the body calls today, or
 * that dates a statement in it ("ujar Retno, Selasa (6/7)"), then in a caption; the day before a day called "besok", after one called "kemarin". undefined when
 * nothing tells: a day written out in running text ("26 Januari 2021") is about the event, and right one time in ten.
 */
export const extractPublished = (
  page: CleanText,
  dates: readonly ResolvedDate[],
  speech: readonly Span[],
  addressDay: Found<IsoDate> | undefined,
): Found<IsoDate> | undefined => {
  const { text, blocks } = page;
  const within = (kind: BlockKind) => enclosedBy(blocks.filter((block) => block.kind === kind).map(({ at }) => at));
  const stamped = stampedDay(page, dates);
  if (stamped) return toFound(stamped, 'timestamp');
  const opened = openingDay(text, blocks, dates);
  if (opened) return toFound(opened, 'dateline-day');
  const inParagraph = within('paragraph');
  const isSpoken = enclosedBy(speech);
  const isTold = (at: Span) => inParagraph(at) && !isSpoken(at);
  const called = calledDay(text, dates, isTold);
  const told =
    called?.rule === 'day-called-today' ? called : statementDay(text, dates, inParagraph, isSpoken, 'dated-statement');
  // An address from before the statement is not this article's: nobody prints what has not been said.
  if (addressDay && addressDay.value !== told?.value && addressDay.value >= (told?.value ?? '')) return addressDay;
  return (
    told ??
    statementDay(text, dates, within('caption'), isSpoken, 'dated-caption') ??
    called ??
    dayAfterYesterday(text, dates, isTold)
  );
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

const toFound = ({ resolved, at, stated }: ResolvedDate, rule: string): Found<IsoDate> => ({
  value: resolved,
  at,
  rule,
  certainty: stated ? 'stated' : 'inferred',
});
