import { isMatchLine } from '../language/match-report.ts';
import { relatedHeading } from '../language/other-articles.ts';
import type { SetAside } from '../model/clean-text.ts';
import { type FurnitureRule, isParagraph, wholeLines } from './furniture-rule.ts';
import { isTitleCase } from './is-title-case.ts';
import type { Line } from './split-lines.ts';

/** Shorter sentences stand in lists too. */
const MIN_SENTENCE = 8;

/** The rest of a sentence that the end of a page broke begins in lower case, and may be shorter. */
const MIN_REST = 4;

// "Akhir bagian Video terkait"   "Akhir dari Artikel-artikel yang direkomendasikan"
const LIST_END = /^akhir (?:dari|bagian) \S/i;

/**
 * Sets aside lists of other articles below the first paragraph: from their heading to where the article goes on, or to the end.
 * Above the first paragraph the headline follows such a list, and nothing tells the two apart.
 */
export const setAsideRelated: FurnitureRule = (lines) => {
  const found: SetAside[] = [];
  const body = lines.findIndex((line) => isParagraph(line) || goesOn(line));
  if (body === -1) return found;
  for (let first = body + 1; first < lines.length; first += 1) {
    const heading = lines[first];
    if (!heading || !relatedHeading.test(heading.text)) continue;
    let last = first;
    for (let next = lines[last + 1]; next && !goesOn(next); next = lines[last + 1]) {
      last += 1;
      if (LIST_END.test(next.text)) break;
    }
    found.push(wholeLines(heading, lines[last] ?? heading, 'related-list'));
    first = last;
  }
  return found;
};

// A sentence takes the article up again; titles in a list have no full stop, or a capital on most words.
const goesOn = (line: Line): boolean =>
  isMatchLine(line.text) ||
  (isSentence(line) && (line.words >= MIN_SENTENCE || (line.words >= MIN_REST && /^\p{Ll}/u.test(line.text))));

const isSentence = ({ text }: Line): boolean =>
  /[.”"]$/.test(text) && !/(?:\.\.\.|…)$/.test(text) && !isTitleCase(text);
