import { breadcrumbInLine } from '../language/page-seams.ts';
import { type FurnitureRule, isParagraph } from './furniture-rule.ts';

/** Fewer words behind the way are its last step. */
const MIN_TITLE_WORDS = 4;

/**
 * Sets aside the way through the site that stands before the headline on its line, "Beranda » Daerah » Judul …"; with the whole line
 * where the title behind it breaks off. The headline stays; where it is printed again below, the rule for repeated lines finds it.
 */
export const setAsideBreadcrumb: FurnitureRule = (lines, { text }) => {
  const body = lines.findIndex(isParagraph);
  return lines.slice(0, body === -1 ? lines.length : body).flatMap((line) => {
    const written = text.slice(line.at.start, line.at.end);
    const way = breadcrumbInLine.exec(written)?.[0];
    if (!way) return [];
    const title = written.slice(way.length);
    if (/(?:\.\.\.|…)$/.test(title)) return [{ at: line.at, reason: 'breadcrumb' }];
    if (title.trim().split(/\s+/).length < MIN_TITLE_WORDS) return [];
    return [{ at: { start: line.at.start, end: line.at.start + way.trimEnd().length }, reason: 'breadcrumb' }];
  });
};
