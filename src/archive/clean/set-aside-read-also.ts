import { readAlso } from '../language/furniture.ts';
import { type FurnitureRule, isParagraph, wholeLines } from './furniture-rule.ts';

/**
 * Sets aside "Baca juga", with the headline on the same line or, where that line ends with the words themselves,
 * with the headline on the line below it.
 */
export const setAsideReadAlso: FurnitureRule = (lines) =>
  lines.flatMap((line, index) => {
    const title = readAlso.exec(line.text)?.groups?.title;
    if (title === undefined) return [];
    const below = lines[index + 1];
    const takesBelow = title === '' && below !== undefined && !isParagraph(below) && !readAlso.test(below.text);
    return [wholeLines(line, takesBelow ? below : line, 'read-also')];
  });
