import type { Person } from '../model/archive.ts';
import type { Article } from '../model/article.ts';
import type { PersonSlug } from '../model/ids.ts';

/** Who stands in the same articles as a person, most often first. */
export const countNeighbours = (slug: PersonSlug, articles: readonly Article[]): Person['near'] => {
  const counts = new Map<PersonSlug, number>();
  for (const { people } of articles) {
    for (const other of people) if (other.slug !== slug) counts.set(other.slug, (counts.get(other.slug) ?? 0) + 1);
  }
  return [...counts]
    .map(([neighbour, count]) => ({ slug: neighbour, articles: count }))
    .sort((a, b) => b.articles - a.articles || (a.slug < b.slug ? -1 : 1));
};
