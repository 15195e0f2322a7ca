import { relatedHeading } from '../language/other-articles.ts';
import type { SetAside } from '../model/clean-text.ts';
import { dayInByline } from './day-in-byline.ts';
import { findClosing } from './find-closing.ts';
import type { Makers } from './find-makers.ts';
import { type FurnitureRule, isParagraph } from './furniture-rule.ts';
import { isCard, isHeadline } from './is-card.ts';
import { isNameLine } from './is-name-line.ts';
import type { Line } from './split-lines.ts';

/** Marks that stand inside a list of other articles. */
const SMALL = new Set(['counter', 'list-time', 'separator']);

/** One short line may be the article's last; tags are several. */
const MIN_TAGS = 2;
const MAX_TAG_WORDS = 4;

/**
 * Sets aside everything below the line that closes an article (its signature, its tags, a list of other articles, the comment box,
 * a notice) when no article goes on below; names of makers stay.
 */
export const setAsideTail: FurnitureRule = (lines, { makersOf, text, isOutlet }) => {
  const makers = lines.map(makersOf);
  const body = lines.findIndex((line, place) => isParagraph(line) && !makers[place]?.creditAtEnd);
  if (body === -1) return [];
  const closing = findClosing(lines, makers, body, isOutlet);
  if (closing === undefined) return [];
  const isCarded = isCard(lines, closing, isOutlet) && isHeadline(lines[closing - 1]);
  const first = makers[closing]?.deskMark ? closing + 1 : isCarded ? closing - 1 : closing;
  const tags = findTags(lines, makers, first, text);
  let reason = 'related-list';
  let listed = false;
  const found = lines.flatMap((line, place): SetAside[] => {
    if (place < first) return place < tags ? [] : [{ at: line.at, reason: 'tag-bar' }];
    const before = makers[place - 1]?.whole;
    // Below other articles stand their reporters, each with a day; a label still speaks of this one.
    listed ||= relatedHeading.test(line.text);
    const isOthers = listed && makers[place]?.whole === 'byline' && dayInByline(line.text) !== undefined;
    const isMark = !listed && makers[place]?.deskMark?.start === line.at.start;
    if (
      isMark ||
      (makers[place]?.whole && !isOthers) ||
      (before === 'byline' && place > first && isNameLine(line.text))
    )
      return [];
    const own = line.furniture;
    const small = own === undefined || SMALL.has(own);
    if (own && !small) reason = own;
    if (relatedHeading.test(line.text)) reason = 'related-list';
    return [{ at: line.at, reason: own && !(small && reason === 'related-list') ? own : reason }];
  });
  return joinLists(found, text);
};

/** Where tags without a heading begin above the closing line; that line itself when there are none. */
const findTags = (
  lines: readonly Line[],
  makers: readonly (Makers | undefined)[],
  first: number,
  text: string,
): number => {
  let start = first;
  while (isTagLike(lines[start - 1], makers[start - 1])) start -= 1;
  const listed = /:$/.test(lines[start - 1]?.text ?? '');
  return first - start >= MIN_TAGS && !listed && isEven(lines.slice(start, first), text) ? start : first;
};

/** Whether lines stand equally far apart, as tags do; verses and lists with headings of their own do not. */
const isEven = (lines: readonly Line[], text: string): boolean => {
  const gaps = lines
    .slice(1)
    .map(({ at }, place) => text.slice(lines[place]?.at.end, at.start).split(/\r\n|\r|\n/).length);
  return new Set(gaps).size <= 1;
};

const isTagLike = (line: Line | undefined, makers: Makers | undefined): boolean =>
  line !== undefined && !makers?.whole && line.words <= MAX_TAG_WORDS && /^\p{L}[^.!?:;,"“”]*$/u.test(line.text);

/** A list of other articles is one piece. */
const joinLists = (found: readonly SetAside[], text: string): SetAside[] => {
  const joined: SetAside[] = [];
  for (const piece of found) {
    const last = joined.at(-1);
    const follows = last && text.slice(last.at.end, piece.at.start).trim() === '';
    if (last && follows && last.reason === 'related-list' && piece.reason === 'related-list') {
      joined[joined.length - 1] = { at: { start: last.at.start, end: piece.at.end }, reason: 'related-list' };
    } else joined.push(piece);
  }
  return joined;
};
