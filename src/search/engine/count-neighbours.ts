import { IN_TITLE } from '../format/postings.ts';
import { eachNeighbour } from './each-neighbour.ts';
import type { Lookup } from './look-up.ts';

/** Headlines come first in an article and are hardly longer, in words. */
const TITLE_WORDS = 20;
/** In a headline neighbours count as much more as words do. */
const TITLE = 3;

/** The articles in which two words stand as far from each other as they were typed, and what that is worth, 1 for the very words. */
export const countNeighbours = (first: Lookup, second: Lookup): Map<number, number> => {
  const best = new Map<number, number>();
  const step = second.place - first.place;
  for (const one of first.forms) {
    for (const other of second.forms) {
      const weight = Math.min(one.weight, other.weight);
      eachNeighbour(one.postings, other.postings, step, (article, count, place) => {
        const worth = weight * (count & IN_TITLE && place < TITLE_WORDS ? TITLE : 1);
        if (worth > (best.get(article) ?? 0)) best.set(article, worth);
      });
    }
  }
  return best;
};
