import { breadcrumbInLine } from '../language/page-seams.ts';
import { type FurnitureRule, isParagraph } from './furniture-rule.ts';
import type { Line } from './split-lines.ts';

/** Between the way and the headline stand no more lines. */
const MAX_BELOW = 10;

/** Fewer words behind the way are its last step. */
const MIN_TITLE_WORDS = 4;

/**
 * Sets aside the way through the site that stands before the headline on its line, "Beranda » Daerah » Judul …"; with the whole line
 * where the title behind it breaks off. The headline stays; where it is printed again below, the rule for repeated lines finds it.
 */
export const setAsideBreadcrumb: FurnitureRule = (lines, { text }) => {
  const body = lines.findIndex(isParagraph);
  const head = lines.slice(0, body === -1 ? lines.length : body);
  return head.flatMap((line, place) => {
    const written = text.slice(line.at.start, line.at.end);
    const way = breadcrumbInLine.exec(written)?.[0];
    if (!way) return isWayToTitle(line.text, head.slice(place + 1)) ? [{ at: line.at, reason: 'breadcrumb' }] : [];
    const title = written.slice(way.length);
    if (/(?:\.\.\.|…)$/.test(title)) return [{ at: line.at, reason: 'breadcrumb' }];
    if (title.trim().split(/\s+/).length < MIN_TITLE_WORDS) return [];
    return [{ at: { start: line.at.start, end: line.at.start + way.trimEnd().length }, reason: 'breadcrumb' }];
  });
};

// "Home Daerah Harga Beras Naik Lagi di Tiga Kota" above "Harga Beras Naik Lagi di Tiga Kota"
const isWayToTitle = (text: string, below: readonly Line[]): boolean =>
  /^(?:home|beranda) /i.test(text) &&
  below.slice(0, MAX_BELOW).some((title) => title.words >= MIN_TITLE_WORDS && text.endsWith(` ${title.text}`));
