import { overlaps, type Span } from './span.ts';

/** Those of `items`, which are in text order and do not overlap, that share a character with `at`. */
export const within = <T extends { at: Span }>(items: readonly T[], at: Span): T[] => {
  // A text of a megabyte may hold ten thousand quotes and as many paragraphs: find the first by halving.
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle] as T).at.end <= at.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < items.length && overlaps((items[end] as T).at, at)) end += 1;
  return items.slice(low, end);
};
