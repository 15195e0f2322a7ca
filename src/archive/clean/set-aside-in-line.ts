import { furnitureInLine } from '../language/furniture.ts';
import type { SetAside } from '../model/clean-text.ts';
import { overlaps } from '../model/span.ts';

/** Sets aside furniture that cuts into a sentence, so that the sentence reads on; `from` is where the pasted text starts. */
export const setAsideInLine = (text: string, from: number): SetAside[] => {
  const body = text.slice(from);
  const found = furnitureInLine.flatMap(({ reason, pattern }) =>
    [...body.matchAll(pattern)].map((match): SetAside => {
      const start = from + match.index;
      return { at: { start, end: start + match[0].length }, reason };
    }),
  );
  found.sort((a, b) => a.at.start - b.at.start);
  return found.filter((piece, index) => index === 0 || !overlaps((found[index - 1] as SetAside).at, piece.at));
};
