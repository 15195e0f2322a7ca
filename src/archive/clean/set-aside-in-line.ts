import { furnitureInLine } from '../language/furniture.ts';
import type { SetAside } from '../model/clean-text.ts';
import { overlaps } from '../model/span.ts';
import type { FurnitureRule } from './furniture-rule.ts';

/** Sets aside furniture that cuts into a sentence, so that the sentence reads on. */
export const setAsideInLine: FurnitureRule = (lines, { text }) =>
  lines.flatMap(({ at }) => {
    const found: SetAside[] = [];
    for (const { reason, pattern } of furnitureInLine) {
      for (const match of text.slice(at.start, at.end).matchAll(pattern)) {
        const start = at.start + match.index;
        const piece = { at: { start, end: start + match[0].length }, reason };
        if (!found.some((other) => overlaps(other.at, piece.at))) found.push(piece);
      }
    }
    return found;
  });
