import type { Article } from '../archive/model/article.ts';

/** The places articles were written from, most often first, then by name, with the number of articles. */
export const placesOf = (articles: readonly Article[]): { place: string; articles: number }[] => {
  const counts = new Map<string, number>();
  for (const { dateline } of articles) {
    if (dateline) counts.set(dateline.value, (counts.get(dateline.value) ?? 0) + 1);
  }
  return [...counts]
    .map(([place, count]) => ({ place, articles: count }))
    .sort((a, b) => b.articles - a.articles || (a.place < b.place ? -1 : 1));
};
