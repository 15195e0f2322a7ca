import type { Span } from '../model/span.ts';

/** Those of `items` that no span of `pieces` encloses, in their order; in time that grows with both, not with their product. */
export const outside = <T extends { at: Span }>(items: readonly T[], pieces: readonly { at: Span }[]): T[] => {
  if (pieces.length === 0) return [...items];
  const spans = pieces.map(({ at }) => at).sort((a, b) => a.start - b.start);
  // The farthest end of all spans up to each: the one that encloses an item begins before it.
  const reach: number[] = [];
  for (const { end } of spans) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return items.filter(({ at }) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= at.start) low = middle + 1;
      else high = middle;
    }
    return low === 0 || (reach[low - 1] ?? 0) < at.end;
  });
};
