import {
  barredLabels,
  bracketedName,
  bylineAroundDay,
  bylineLabelLine,
  bylineLine,
  bylineWithOutlet,
  dayBeforeByline,
  gluedLabel,
  greetingBeforeName,
  nameBeforeDate,
  nameBesideInitials,
  officeLine,
  placedLabel,
  reportedBy,
} from '../language/byline-labels.ts';
import { commonWords } from '../language/common-words.ts';
import { deskMarks } from '../language/desk-marks.ts';
import { isPlace } from '../language/is-place.ts';
import {
  bareCreditAtEnd,
  bareCreditLine,
  creditBehindSlash,
  gluedCredit,
  initialledCreditLine,
  labelledCreditAtEnd,
  networkCreditAtEnd,
  photoCreditLine,
  photoSourceLine,
  slashedCreditAtEnd,
  slashedCreditLine,
  stockCreditAtEnd,
} from '../language/photo-credits.ts';
import { sectionNames } from '../language/section-names.ts';
import type { Span } from '../model/span.ts';
import { isNameLine } from './is-name-line.ts';
import { isTimestamp } from './is-timestamp.ts';
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
 * Reads the makers named by the lines of the masked page `text`; several rules ask for the same line, which is read once. `isOutlet`
 * knows the outlets of the registry by their printed names.
 */
export const createMakersReader = (text: string, isOutlet: (name: string) => boolean): MakersOf => {
  const read = new Map<Line, Makers>();
  return (line) => {
    const makers = read.get(line) ?? findMakers(line, text, isOutlet);
    read.set(line, makers);
    return makers;
  };
};

const findMakers = (line: Line, text: string, isOutlet: (name: string) => boolean): Makers => {
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

const isByline = (text: string, isOutlet: (name: string) => boolean): boolean =>
  (!isPhotoSource(text) && bylineLine.test(text)) ||
  [bylineLabelLine, barredLabels, officeLine].some((pattern) => pattern.test(text)) ||
  isStrange(reportedBy.exec(text)?.groups?.name ?? '') ||
  [nameBesideInitials, bracketedName, greetingBeforeName].some((pattern) =>
    isNameLine(pattern.exec(text)?.groups?.name ?? ''),
  ) ||
  [gluedLabel, placedLabel].some((pattern) => isNameLine(pattern.exec(text)?.groups?.names ?? '')) ||
  dayInByline(text) !== undefined ||
  isBesideOutlet(text, isOutlet);

// "Laporan Pilihan" and "Laporan Utama" name nobody.
const isStrange = (name: string): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .some((word) => word !== '' && !commonWords.has(word) && !sectionNames.has(word));

/** Where the day stands in a line that also names who wrote; undefined when the line is not both. */
export const dayInByline = (text: string): Span | undefined => {
  const { by, day } = bylineAroundDay.exec(text)?.groups ?? {};
  if (by && day) return { start: by.length, end: by.length + day.length };
  const behind = dayBeforeByline.exec(text)?.groups;
  if (behind?.day && (behind.by || isNameLine(behind.name ?? '')) && isTimestamp(behind.day))
    return { start: 0, end: behind.day.length };
  const match = nameBeforeDate.exec(text);
  const name = match?.groups?.name;
  return match && name && isNameLine(name) && isTimestamp(text.slice(match[0].length), 0)
    ? { start: text.indexOf(name) + name.length, end: text.length }
    : undefined;
};

// "Bunga Larasati - detikNews"   "Fajar N, Jurnalis"; "Jakarta, NU Online" is a dateline.
const isBesideOutlet = (text: string, isOutlet: (name: string) => boolean): boolean => {
  const { section, name, outlet } = bylineWithOutlet.exec(text)?.groups ?? {};
  if (
    !name ||
    !outlet ||
    isPlace(name) ||
    photoCreditLine.test(text) ||
    (section && !sectionNames.has(section.toLowerCase()))
  )
    return false;
  return (
    isOutlet(outlet) ||
    outlet.split(' ').every(isOutlet) ||
    /^(?:jurnalis|wartawan|reporter|penulis|editor)$/i.test(outlet)
  );
};

const isCredit = (text: string): boolean =>
  (photoCreditLine.test(text) && !slashedCreditAtEnd.test(text)) ||
  slashedCreditLine.test(text) ||
  initialledCreditLine.test(text) ||
  bareCreditLine.test(text) ||
  isPhotoSource(text);

const isPhotoSource = (text: string): boolean => isNameLine(photoSourceLine.exec(text)?.groups?.name ?? '');
