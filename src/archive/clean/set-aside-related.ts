import { relatedHeading } from '../language/furniture.ts';
import type { SetAside } from '../model/clean-text.ts';
import { type FurnitureRule, isParagraph, wholeLines } from './furniture-rule.ts';
import type { Line } from './split-lines.ts';

/**
 * Sets aside lists of other articles below the first paragraph: from their heading to where the article goes on, or to the end.
 * Above the first paragraph the headline follows such a list, and nothing tells the two apart.
 */
export const setAsideRelated: FurnitureRule = (lines) => {
  const found: SetAside[] = [];
  const body = lines.findIndex(isParagraph);
  if (body === -1) return found;
  for (let first = body + 1; first < lines.length; first += 1) {
    const heading = lines[first];
    if (!heading || !relatedHeading.test(heading.text)) continue;
    let last = first;
    for (let next = lines[last + 1]; next && !goesOn(next); next = lines[last + 1]) last += 1;
    found.push(wholeLines(heading, lines[last] ?? heading, 'related-list'));
    first = last;
  }
  return found;
};

// Headlines in a list reach 19 words and may end in a question; a paragraph that takes the article up again is longer.
const goesOn = (line: Line): boolean => line.words >= 20 && /[.”"]$/.test(line.text);
