import { readAlso } from '../language/other-articles.ts';
import { type FurnitureRule, isParagraph, wholeLines } from './furniture-rule.ts';
import { isTimestamp } from './is-timestamp.ts';
import { isTitle } from './is-title.ts';
import type { Line } from './split-lines.ts';

/** A longer line that begins with the words goes on with the article behind the title; it is read word by word. */
const MAX_WORDS = 26;

/** A shorter line below the first title may be a subheading. */
const MIN_NEXT_TITLE = 5;

/**
 * Sets aside "Baca juga", with the headline on the same line or, where that line ends with the words themselves,
 * with the headlines on the lines below it, the first of which may stand under its day.
 */
export const setAsideReadAlso: FurnitureRule = (lines) =>
  lines.flatMap((line, index) => {
    const title = readAlso.exec(line.text.slice(0, 400))?.groups?.title;
    if (title === undefined || line.words > MAX_WORDS) return [];
    if (title !== '') return [wholeLines(line, line, 'read-also')];
    const isOther = (below: Line | undefined): below is Line =>
      below !== undefined && !isParagraph(below) && !readAlso.test(below.text);
    let last = index;
    if (isTimestamp(lines[last + 1]?.text ?? '')) last += 1;
    if (isOther(lines[last + 1])) last += 1;
    while (last > index && isListed(lines[last + 1]) && isOther(lines[last + 1])) last += 1;
    return [wholeLines(line, lines[last] ?? line, 'read-also')];
  });

const isListed = (line: Line | undefined): boolean =>
  line !== undefined && isTitle(line) && line.words >= MIN_NEXT_TITLE;
