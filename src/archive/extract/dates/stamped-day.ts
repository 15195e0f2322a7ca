import { updateSign } from '../../language/date-context.ts';
import type { Block } from '../../model/clean-text.ts';
import { encloses } from '../../model/span.ts';
import type { ResolvedDate } from './resolve-dates.ts';

/**
 * The day in the outlet's own timestamp: below the headline, as above it stands the day the page was copied, and below the body other
 * articles' days. Of two beside each other the one not of an update, else the earlier. undefined without a timestamp.
 */
export const stampedDay = (
  text: string,
  blocks: readonly Block[],
  dates: readonly ResolvedDate[],
): ResolvedDate | undefined => {
  const headline = blocks.findIndex(({ kind }) => kind === 'headline');
  const stamps = blocks.filter(({ kind }) => kind === 'timestamp');
  const below = stamps.filter((block) => blocks.indexOf(block) > headline);
  const chosen = below.length > 0 ? besideFirst(blocks, below) : stamps.slice(-1);
  const days = dates
    .filter(({ at }) => chosen.some((block) => encloses(block.at, at)))
    .sort((a, b) => (a.resolved < b.resolved ? -1 : 1));
  return days.find(({ at }) => !updateSign.test(labelBefore(text, chosen, at.start))) ?? days[0];
};

/** The first stamp with those that follow it, signatures between them included. */
const besideFirst = (blocks: readonly Block[], stamps: readonly Block[]): Block[] => {
  const from = stamps[0] ? blocks.indexOf(stamps[0]) : blocks.length;
  const next = blocks.findIndex(({ kind }, index) => index > from && kind !== 'timestamp' && kind !== 'byline');
  return blocks.slice(from, next === -1 ? undefined : next).filter(({ kind }) => kind === 'timestamp');
};

// "Dibuat: 3 Mei 2023, Diperbarui: 5 Mei 2023": the label stands between the day before and this one.
const labelBefore = (text: string, stamps: readonly Block[], start: number): string => {
  const line = stamps.findLast(({ at }) => at.start <= start)?.at.start ?? start;
  return text.slice(Math.max(line, start - 40), start).replace(/^.*\d/s, '');
};
