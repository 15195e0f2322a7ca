import { deskMarks } from '../language/desk-marks.ts';
import {
  bareCreditAtEnd,
  bareCreditLine,
  creditBehindSlash,
  drawingCreditLine,
  gluedCredit,
  initialledCreditAtEnd,
  initialledCreditLine,
  labelledCreditAtEnd,
  networkCreditAtEnd,
  photoCreditLine,
  photoSourceLine,
  slashedCreditAtEnd,
  slashedCreditLine,
  stockCreditAtEnd,
} from '../language/photo-credits.ts';
import type { Span } from '../model/span.ts';
import { isByline } from './is-byline.ts';
import { isNameLine } from './is-name-line.ts';
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

/** Makers are named in few words; a longer line is text, and only its end is looked at. */
const MAX_LINE = 160;
const TAIL = 120;

/** Tells the makers a line of one masked page names. */
export type MakersOf = (line: Line) => Makers;

/**
 * Reads the makers named by the lines of the masked page `text`; several rules ask for the same line, in several rounds, and it is read
 * once. `isOutlet` knows the outlets of the registry by their printed names.
 */
export const createMakersReader = (isOutlet: (name: string) => boolean): ((text: string) => MakersOf) => {
  const read = new Map<Line, Makers>();
  return (text) => (line) => {
    const makers = read.get(line) ?? findMakers(line, text, isOutlet);
    read.set(line, makers);
    return makers;
  };
};

const findMakers = (line: Line, text: string, isOutlet: (name: string) => boolean): Makers => {
  if (line.text.length <= MAX_LINE && isPhotoSource(line.text)) return { whole: 'credit' };
  if (line.text.length <= MAX_LINE && isByline(line.text, isOutlet)) return { whole: 'byline' };
  if (line.text.length <= MAX_LINE && isCredit(line.text)) return { whole: 'credit' };
  const from = Math.max(line.at.start, line.at.end - TAIL);
  const words = text.slice(from, line.at.end);
  const credit = [
    gluedCredit,
    labelledCreditAtEnd,
    slashedCreditAtEnd,
    stockCreditAtEnd,
    bareCreditAtEnd,
    networkCreditAtEnd,
    creditBehindSlash,
    initialledCreditAtEnd,
  ]
    .map((pattern) => pattern.exec(words))
    .find((match) => match !== null);
  const mark = deskMarks.map(({ pattern }) => pattern.exec(words)).find((match) => match !== null);
  return {
    ...(credit && { creditAtEnd: { start: from + credit.index, end: line.at.end } }),
    ...(mark && {
      deskMark: { start: from + mark.index + (mark[0].length - mark[0].trimStart().length), end: line.at.end },
    }),
  };
};

const isCredit = (text: string): boolean =>
  (photoCreditLine.test(text) && !slashedCreditAtEnd.test(text)) ||
  slashedCreditLine.test(text) ||
  initialledCreditLine.test(text) ||
  bareCreditLine.test(text);

const isPhotoSource = (text: string): boolean =>
  [photoSourceLine, drawingCreditLine].some((pattern) => isNameLine(pattern.exec(text)?.groups?.name ?? ''));
