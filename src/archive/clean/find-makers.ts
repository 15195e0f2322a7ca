import { bylineLine, bylineWithOutlet } from '../language/byline-labels.ts';
import { deskMarks } from '../language/desk-marks.ts';
import { labelledCreditAtEnd, photoCreditLine, slashedCreditAtEnd } from '../language/photo-credits.ts';
import type { Span } from '../model/span.ts';
import type { Line } from './split-lines.ts';

/** What a line says of who made the text or the photo, if anything. */
export interface Makers {
  /** The line is nothing but a byline or a photo credit. */
  whole?: 'byline' | 'credit';
  /** A credit that closes a caption. */
  creditAtEnd?: Span;
  /** Desk initials that close a paragraph. */
  deskMark?: Span;
}

/** Reads the makers named by one line of the masked page `text`. `isOutlet` knows the outlets of the registry by their printed names. */
export const findMakers = (line: Line, text: string, isOutlet: (name: string) => boolean): Makers => {
  const unlabelled = bylineWithOutlet.exec(line.text)?.groups?.outlet;
  if (bylineLine.test(line.text) || (unlabelled && isOutlet(unlabelled))) return { whole: 'byline' };
  if (photoCreditLine.test(line.text)) return { whole: 'credit' };
  const words = text.slice(line.at.start, line.at.end);
  const credit = labelledCreditAtEnd.exec(words) ?? slashedCreditAtEnd.exec(words);
  if (credit) return { creditAtEnd: { start: line.at.start + credit.index, end: line.at.end } };
  const mark = deskMarks.map(({ pattern }) => pattern.exec(words)).find((match) => match !== null);
  if (!mark) return {};
  const gap = mark[0].length - mark[0].trimStart().length;
  return { deskMark: { start: line.at.start + mark.index + gap, end: line.at.end } };
};
