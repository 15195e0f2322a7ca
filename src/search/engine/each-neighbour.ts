import { MOST_COUNTED, type Postings } from '../format/postings.ts';

/**
 * Visits every place of `first` that a place of `second` follows `step` words later, in the order of the articles and places.
 * `count` is the first word's count with its flags. Postings without places have no neighbours.
 */
export const eachNeighbour = (
  first: Postings,
  second: Postings,
  step: number,
  visit: (article: number, count: number, place: number) => void,
): void => {
  if (!first.places || !second.places) return;
  // Where the places of the article at hand begin, and which article that is.
  let [i, j, at, other] = [0, 0, 0, 0];
  while (i < first.articles.length && j < second.articles.length) {
    const [article = 0, against = 0] = [first.articles[i], second.articles[j]];
    const end = at + ((first.counts[i] ?? 0) & MOST_COUNTED);
    const otherEnd = other + ((second.counts[j] ?? 0) & MOST_COUNTED);
    if (article === against) {
      let seek = other;
      for (let here = at; here < end; here += 1) {
        const wanted = (first.places[here] ?? 0) + step;
        while (seek < otherEnd && (second.places[seek] ?? 0) < wanted) seek += 1;
        if (seek < otherEnd && second.places[seek] === wanted) visit(article, first.counts[i] ?? 0, wanted - step);
      }
    }
    if (article <= against) {
      i += 1;
      at = end;
    }
    if (against <= article) {
      j += 1;
      other = otherEnd;
    }
  }
};
