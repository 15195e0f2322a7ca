import type { Span } from './span.ts';

/** Tells whether one of `pieces`, in any order, encloses a span: for asking of thousands of spans and pieces. */
export const enclosedBy = (pieces: readonly Span[]): ((at: Span) => boolean) => {
  const spans = [...pieces].sort((a, b) => a.start - b.start);
  // The farthest end of all spans up to each: the one that encloses another begins before it.
  const reach: number[] = [];
  for (const { end } of spans) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle] as Span).start <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reach[low - 1] as number) >= end;
  };
};
