import { bylineLine } from '../language/byline-labels.ts';
import { tidy } from '../model/tidy.ts';
import { type FurnitureRule, isParagraph } from './furniture-rule.ts';
import { isNameLine } from './is-name-line.ts';
import { isTimestamp } from './is-timestamp.ts';
import { isTitle } from './is-title.ts';

/** No page prints its headline again further down. */
const MAX_LINES = 1000;

/** A shorter line before an outlet's name is a byline or a section. */
const MIN_WORDS = 4;

// "Harga Beras Naik Lagi - Kompas.com"   "… | Republika Online"   "… : Okezone News"   "… - Halaman 2 - Tribunnews.com"
const END =
  /^(?<title>.{12,200}?)(?:(?: [-–—|:»])? (?<page>[Hh]alaman (?:\d{1,2}|all)(?: dari \d{1,2})?))?(?: [-–—|:»] (?<outlet>\p{L}[\p{L}\d.]{1,25}(?: [\p{L}\d.]{2,20}){0,3}))?$/u;

/**
 * Sets aside what a browser's tab adds to a headline: the number of the page and the name of the outlet, which
 * the registry knows, or behind which the headline stands again without it. The headline stays; where
 * it is printed twice, the rule for repeated lines finds the second.
 */
export const setAsideTitleEnd: FurnitureRule = (lines, { isOutlet, text }) => {
  const printed = new Set(lines.slice(0, MAX_LINES).map((line) => line.text));
  return lines.flatMap((line) => {
    if (!isTitle(line) || isParagraph(line) || isTimestamp(line.text) || bylineLine.test(line.text)) return [];
    const written = text.slice(line.at.start, line.at.end);
    const { title, page, outlet } = END.exec(written)?.groups ?? {};
    if (!title || (!page && !outlet) || (outlet && !isNamed(outlet, isOutlet) && !printed.has(tidy(title)))) return [];
    if (title.split(/\s+/).length < MIN_WORDS || isNameLine(title)) return [];
    return [{ at: { start: line.at.start + title.length, end: line.at.end }, reason: 'title-end' }];
  });
};

// "Okezone News"   "ANTARA News Jawa Timur"
const isNamed = (printed: string, isOutlet: (name: string) => boolean): boolean =>
  isOutlet(printed) || isOutlet(printed.replace(/ \S+$/, ''));
