import { tagHeading } from '../language/other-articles.ts';
import { type FurnitureRule, isParagraph, wholeLines } from './furniture-rule.ts';
import type { Line } from './split-lines.ts';

/** Longer lines below the word "Tag" are the next thing on the page. */
const MAX_TAG_WORDS = 4;

/** A shorter line with a full stop may be a mark or a button. */
const MIN_SAID = 4;

/** No article has more. */
const MAX_TAGS = 40;

/** Sets aside tags below the article: under their heading, one a line, or as a last line in lower case without a full stop. */
export const setAsideTags: FurnitureRule = (lines) => {
  // The last line of a paragraph that a narrow column broke is short.
  const lastSaid = lines.findLastIndex(
    (line) => isParagraph(line) || (line.words >= MIN_SAID && /[.”"]$/.test(line.text)),
  );
  return lines.flatMap((line, index) => {
    if (index <= lastSaid) return [];
    if (tagHeading.test(line.text)) {
      const below = lines.slice(index + 1, index + 1 + MAX_TAGS);
      const end = below.findIndex((next) => next.words > MAX_TAG_WORDS);
      const last = lines[index + (end === -1 ? below.length : end)] as Line;
      return [wholeLines(line, last, 'tag-bar')];
    }
    // "polisi gamelan bantul"   "#transisi energi"
    const bare =
      /^#(?:\p{L}|\d)[^.!?]{1,60}$/u.test(line.text) ||
      (/^[\p{Ll}\d][\p{Ll}\d\s,-]*$/u.test(line.text) && line.words >= 2 && line.words <= 12);
    return bare ? [{ at: line.at, reason: 'tag-bar' }] : [];
  });
};
