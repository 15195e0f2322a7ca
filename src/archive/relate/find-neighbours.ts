import type { Article } from '../model/article.ts';

/** How many articles before and after one, in the order of days, are compared with it for each person and each topic they share. */
const REACH = { people: 40, topics: 10 } as const;

/**
 * For every article those worth comparing it with: near it in time among the articles on the same person or topic. Comparing each
 * with all would take 50 million steps for ten thousand articles.
 */
export const findNeighbours = (articles: readonly Article[]): Map<Article, Set<Article>> => {
  const ordered = [...articles].sort((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.slug, b.slug));
  const neighbours = new Map<Article, Set<Article>>(ordered.map((article) => [article, new Set()]));
  const join = (keysOf: (article: Article) => readonly string[], reach: number) => {
    const keyed = ordered.flatMap((article) => keysOf(article).map((key) => ({ key, article })));
    const groups = Map.groupBy(keyed, ({ key }) => key);
    for (const group of groups.values()) {
      for (const [place, { article }] of group.entries()) {
        for (const { article: other } of group.slice(Math.max(0, place - reach), place + reach + 1)) {
          if (other !== article) neighbours.get(article)?.add(other);
        }
      }
    }
  };
  join(({ people }) => people.map(({ slug }) => slug), REACH.people);
  join(({ topics }) => topics.map(({ id }) => id), REACH.topics);
  return neighbours;
};

const dayOf = ({ published }: Article): string => published?.value ?? '';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
