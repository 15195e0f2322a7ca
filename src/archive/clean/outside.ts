import { enclosedBy } from '../model/enclosed-by.ts';
import type { Span } from '../model/span.ts';

/** Those of `items` that no span of `pieces` encloses, in their order. */
export const outside = <T extends { at: Span }>(items: readonly T[], pieces: readonly { at: Span }[]): T[] => {
  if (pieces.length === 0) return [...items];
  const isEnclosed = enclosedBy(pieces.map(({ at }) => at));
  return items.filter(({ at }) => !isEnclosed(at));
};
