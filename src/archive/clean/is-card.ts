import { isTimestamp } from './is-timestamp.ts';
import { isTitle } from './is-title.ts';
import { isTitleCase } from './is-title-case.ts';
import type { Line } from './split-lines.ts';

/** No outlet's name has more words. */
const MAX_OUTLET_WORDS = 5;

/** A shorter line beside an outlet and a day is no headline. */
const MIN_TITLE_WORDS = 4;

/**
 * Whether the line at `place` is the outlet of a card that shows another article: below it stands the card's day, and above or below
 * the two its headline. An outlet and a day alone may sign the article. `isOutlet` knows outlets by their printed names.
 */
// "Harga Telur Naik Lagi di Tiga Kota" over "Kabarlain.com" over "21 September 2024"
export const isCard = (lines: readonly Line[], place: number, isOutlet: (name: string) => boolean): boolean => {
  const [line, day] = [lines[place], lines[place + 1]];
  if (!day || !isOutletLine(line, isOutlet) || !isTimestamp(day.text)) return false;
  const below = lines.slice(place + 2, place + 4).find(({ furniture }) => furniture === undefined);
  return isHeadline(lines[place - 1]) || isHeadline(below);
};

/** Whether a line is nothing but an outlet's name. */
export const isOutletLine = (line: Line | undefined, isOutlet: (name: string) => boolean): boolean =>
  line !== undefined && line.words <= MAX_OUTLET_WORDS && isOutlet(line.text);

/** Whether a line has the shape of a headline in capitals. */
export const isHeadline = (line: Line | undefined): boolean =>
  line !== undefined && line.words >= MIN_TITLE_WORDS && isTitle(line) && isTitleCase(line.text);
