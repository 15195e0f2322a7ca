import type { Article } from '../../archive/model/article.ts';

/** For each article the place of the newest edition of its story, its own where it is the only one. `articles` run oldest first. */
export const newestEditions = (articles: readonly Article[]): Uint32Array => {
  const places = new Map(articles.map(({ slug }, place) => [slug, place]));
  const newest = Uint32Array.from(articles.keys());
  const find = (place: number): number => {
    let at = place;
    while (newest[at] !== at) at = newest[at] ?? at;
    return at;
  };
  for (const [place, { relations }] of articles.entries()) {
    for (const { kind, slug } of relations) {
      const other = places.get(slug);
      if (kind !== 'reprint' || other === undefined) continue;
      const [a, b] = [find(place), find(other)];
      newest[Math.min(a, b)] = Math.max(a, b);
    }
  }
  return newest.map((_, place) => find(place));
};
