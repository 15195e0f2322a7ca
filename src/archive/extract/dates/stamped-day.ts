import { updateSign } from '../../language/date-context.ts';
import type { Block, CleanText } from '../../model/clean-text.ts';
import { enclosedBy } from '../../model/enclosed-by.ts';
import { encloses } from '../../model/span.ts';
import { within } from '../../model/within.ts';
import type { ResolvedDate } from './resolve-dates.ts';

// "Oleh MC KOTA, Kamis, 20 Juli 2023 | 08:12 WIB"
const HOUR = /\b\d{1,2}[:.]\d{2}\b/;

/** From so many pieces of a menu on, a day above them is that of the copy. */
const MENU = 2;

/**
 * The day in the outlet's own timestamp: below the headline, as below the body stand other articles' days; else above it, unless a
 * menu between them tells that it is the day the page was copied; else in a signature. Of two beside each other the one not of an
 * update, else the earlier. undefined without a timestamp.
 */
export const stampedDay = (
  { text, blocks, setAside }: CleanText,
  dates: readonly ResolvedDate[],
): ResolvedDate | undefined => {
  const headline = blocks.findIndex(({ kind }) => kind === 'headline');
  const below = blocks.slice(headline + 1).filter(isStamp);
  const above = blocks.slice(0, Math.max(0, headline)).findLast(isStamp);
  const isCopied = (stamp: Block) =>
    within(setAside, { start: stamp.at.end, end: blocks[headline]?.at.start ?? 0 }).length >= MENU;
  const isSigned = ({ kind, at }: Block) =>
    (kind === 'byline' || (kind === 'subheading' && HOUR.test(text.slice(at.start, at.end)))) &&
    within(dates, at).some((date) => date.stated && encloses(at, date.at));
  const chosen =
    below.length > 0
      ? besideFirst(blocks, below)
      : [above && !isCopied(above) ? above : blocks.find(isSigned)].filter((block) => block !== undefined);
  const isChosen = enclosedBy(chosen.map(({ at }) => at));
  const days = dates.filter(({ at }) => isChosen(at)).sort((a, b) => (a.resolved < b.resolved ? -1 : 1));
  return days.find(({ at }) => !updateSign.test(labelBefore(text, chosen, at.start))) ?? days[0];
};

const isStamp = ({ kind }: Block): boolean => kind === 'timestamp';

/** The first stamp with those that follow it, signatures between them included. */
const besideFirst = (blocks: readonly Block[], stamps: readonly Block[]): Block[] => {
  const from = stamps[0] ? blocks.indexOf(stamps[0]) : blocks.length;
  const next = blocks.findIndex(({ kind }, index) => index > from && kind !== 'timestamp' && kind !== 'byline');
  return blocks.slice(from, next === -1 ? undefined : next).filter(isStamp);
};

// "Dibuat: 3 Mei 2023, Diperbarui: 5 Mei 2023": the label stands between the day before and this one.
const labelBefore = (text: string, stamps: readonly Block[], start: number): string => {
  const line = stamps.findLast(({ at }) => at.start <= start)?.at.start ?? start;
  return text.slice(Math.max(line, start - 40), start).replace(/^.*\d/s, '');
};
