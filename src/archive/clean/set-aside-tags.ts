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
export const setAsideTags: FurnitureRule = (lines, { makersOf }) => {
  // The last line of a paragraph that a narrow column broke is short.
  const lastSaid = lines.findLastIndex(
    (line) => isParagraph(line) || (line.words >= MIN_SAID && /[.”"]$/.test(line.text)),
  );
  const firstTag = firstLineOfTags(lines, lastSaid, (line) => makersOf(line).whole !== undefined);
  return lines.flatMap((line, index) => {
    if (index <= lastSaid) return [];
    if (tagHeading.test(line.text)) {
      const below = lines.slice(index + 1, index + 1 + MAX_TAGS);
      const end = below.findIndex((next) => next.words > MAX_TAG_WORDS);
      const last = lines[index + (end === -1 ? below.length : end)] as Line;
      return [wholeLines(line, last, 'tag-bar')];
    }
    return index >= firstTag && isTags(line.text) ? [{ at: line.at, reason: 'tag-bar' }] : [];
  });
};

/** Where tags without a heading may begin: behind the last sentence of an article, and behind verses and lists that go on after it. */
const firstLineOfTags = (lines: readonly Line[], lastSaid: number, isByline: (line: Line) => boolean): number => {
  if (lastSaid === -1) return lines.length;
  const verse = lines.findLastIndex(
    (line, place) => place > lastSaid && !isTags(line.text) && !isByline(line) && line.words > 1,
  );
  // "Cara membuat:" and what is to be done.
  return /:$/.test(lines[verse]?.text ?? '') ? lines.length : Math.max(lastSaid, verse) + 1;
};

// "polisi gamelan bantul"   "#transisi energi"; "2 lembar daun salam" is for the kitchen.
const isTags = (text: string): boolean =>
  /^#(?:\p{L}|\d)[^.!?]{1,60}$/u.test(text) || /^\p{Ll}[\p{Ll}\d-]*(?:,? [\p{Ll}\d-]+){1,11},?$/u.test(text);
