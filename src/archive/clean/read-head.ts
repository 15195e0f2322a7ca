import { bareLabel, bylineLabelLine } from '../language/byline-labels.ts';
import { findDatelineHead } from '../language/dateline.ts';
import { isPlace } from '../language/is-place.ts';
import { isLetterLine, letterhead } from '../language/letter-lines.ts';
import { releaseNumber } from '../language/release-number.ts';
import type { BlockKind } from '../model/clean-text.ts';
import { createToldCounter } from './count-told.ts';
import { findBody } from './find-body.ts';
import { findHeadline } from './find-headline.ts';
import type { MakersOf } from './find-makers.ts';
import { isParagraph } from './furniture-rule.ts';
import { isBesideCredit, isCaptionLine } from './is-caption-line.ts';
import { isLoneName, isNameLine } from './is-name-line.ts';
import { isPageLabel, mayBeLabel } from './is-page-label.ts';
import { isAffiliation } from './is-signature.ts';
import { isTimestamp } from './is-timestamp.ts';
import { isTitle } from './is-title.ts';
import type { Line } from './split-lines.ts';

/** Fewer words between headline and body may be a button or a section. */
const MIN_DECK_WORDS = 4;

/** Above the headline a shorter line without its shape is a button too. */
const MIN_PARAGRAPH_WORDS = 8;

/** A line of capitalised words of which the story tells so many is its headline, not who wrote it. */
const MIN_TOLD = 2;

/** What a line above the body is; `furniture` belongs to the page, a `label` does where it was copied whole. */
export type HeadKind = BlockKind | 'furniture' | 'label';

/** What stands above the body, and where the body begins. */
export interface PageHead {
  body: number;
  kinds: HeadKind[];
}

/** Says of every line above the body what it is. A line no sign speaks for stays with the article. */
export const readHead = (lines: readonly Line[], makersOf: MakersOf): PageHead => {
  const isCaption = (line: Line, place: number): boolean => isCaptionLine(line, place, lines, makersOf);
  const whole = (line: Line) => makersOf(line).whole;
  const body = findBody(lines, (line, place) => whole(line) !== undefined || isCaption(line, place));
  if (body === 0) return { body, kinds: [] };
  const head = lines.slice(0, body);
  const hasBody = body < lines.length;
  const told = createToldCounter(lines.slice(body).filter(isParagraph));
  const isName = (line: Line) => hasBody && isNameLine(line.text.replace(/^[-–—] /, '')) && told(line) < MIN_TOLD;
  const overDates = new Set(
    head.filter((_, place) => {
      const below = head[place + 1];
      return below !== undefined && (whole(below) === 'byline' || isName(below) || isTimestamp(below.text));
    }),
  );
  const isOverDate = (line: Line) => overDates.has(line);
  const overCredits = new Set(
    head.filter((_, place) => head[place + 1] && whole(head[place + 1] as Line) === 'credit'),
  );
  const isOverCredit = (line: Line) => overCredits.has(line);
  // "Halte Tanpa Bus" above "Oleh:" is no name where the story tells of it.
  const isMaker = (line: Line) => isName(line) && !(isOverDate(line) && told(line) > 0);
  const titles = head.filter((line, place) => !whole(line) && !isCaption(line, place) && !isMaker(line));
  // A headline of three capitalised words looks like a name.
  const headline =
    findHeadline(titles, told, isOverDate, isOverCredit) ??
    findHeadline(
      head.filter((line) => !whole(line)),
      told,
      isOverDate,
      isOverCredit,
    );
  const top = headline ? head.indexOf(headline) : -1;
  const kicker = findKicker(
    head.slice(0, Math.max(0, top)).filter((line) => isTitle(line) && !whole(line) && !releaseNumber.test(line.text)),
    headline,
  );
  const isLetter = head.some(({ text }) => isLetterLine(text));
  const labelsEnd = isLetter
    ? 0
    : endOfLabels(head, top, (line, place) => whole(line) !== undefined || isCaption(line, place));
  const kinds = head.map((line, place): HeadKind => {
    const makers = whole(line);
    if (makers) return place < top ? 'furniture' : makers;
    if (line === headline) return 'headline';
    if (isTimestamp(line.text)) return 'timestamp';
    if (place < top && isLetter && isOfLetter(line)) return 'paragraph';
    if (place < top)
      return line === kicker ? 'kicker' : isTitle(line) || line.words < MIN_PARAGRAPH_WORDS ? 'furniture' : 'paragraph';
    if (isCaption(line, place) || isBesideCredit(head, place, top, makersOf)) return 'caption';
    const above = head[place - 1];
    if (above && isAffiliation(line) && (isName(above) || whole(above) === 'byline')) return 'byline';
    if (above && bylineLabelLine.test(above.text) && isLoneName(line.text)) return 'byline';
    if (isName(line) || isNameLine(bareLabel.exec(line.text)?.groups?.names ?? '')) return 'byline';
    if (isDatelineLine(line.text)) return 'paragraph';
    if (isLetterLine(line.text)) return 'paragraph';
    if (hasBody && line.words < MIN_DECK_WORDS && isPageLabel(line.text)) return 'furniture';
    if (hasBody && line.words < MIN_DECK_WORDS && place < labelsEnd && mayBeLabel(line.text)) return 'label';
    return isTitle(line) ? 'subheading' : 'paragraph';
  });
  return { body, kinds };
};

/** The place up to which labels of a page stand below its headline: down to who made the article and when, and on until something is said. */
const endOfLabels = (head: readonly Line[], top: number, isPages: (line: Line, place: number) => boolean): number => {
  const made = head.findLastIndex((line) => isTimestamp(line.text));
  const said = head.findIndex(
    (line, place) => place > Math.max(top, made) && !isPages(line, place) && /[.!?:,"”]$/.test(line.text),
  );
  return said === -1 ? head.length : said;
};

const isOfLetter = ({ text }: Line): boolean => isLetterLine(text) || letterhead.test(text) || releaseNumber.test(text);

// "Jakarta, NU Online"
const isDatelineLine = (text: string): boolean =>
  findDatelineHead(text)?.text === text && text.split(/, | \(/).some(isPlace);

/** One line above the headline names its theme; of several, only one that shares a word with it: the rest is a menu. */
const findKicker = (above: readonly Line[], headline: Line | undefined): Line | undefined => {
  if (above.length === 1) return above[0];
  const last = above.at(-1);
  const words = new Set(headline?.text.toLowerCase().split(' '));
  return last?.text
    .toLowerCase()
    .split(' ')
    .some((word) => word.length > 2 && words.has(word))
    ? last
    : undefined;
};
