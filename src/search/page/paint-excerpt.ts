import { paintPieces } from '../dom/paint-pieces.ts';
import type { Excerpt } from '../engine/excerpt.ts';

/** The words of an excerpt, with dots where the paragraph goes on. */
export const paintExcerpt = ({ pieces, before, after }: Excerpt): (Node | string)[] => [
  ...(before ? ['… '] : []),
  ...paintPieces(pieces),
  ...(after ? [' …'] : []),
];
