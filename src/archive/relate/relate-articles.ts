import { unglue } from '../language/unglue.ts';
import type { Article, Relation } from '../model/article.ts';
import type { Drafted } from '../model/drafted.ts';
import { findNeighbours } from './find-neighbours.ts';
import { findReprints } from './find-reprints.ts';
import { relate, tiesOf } from './relate.ts';

/** More related articles than a page can show help nobody. */
const MAX_RELATIONS = 12;

/** From the strongest kind to the weakest. */
const RANK: Readonly<Record<Relation['kind'], number>> = { reprint: 0, event: 1, people: 2, topic: 3 };

/** Articles in, the same articles with what joins each to others, strongest first. Drafts are related to nothing. */
export const relateArticles = (articles: readonly Article[], drafted: readonly Drafted[]): Article[] => {
  const reprints = new Map<Article, Map<Article, number>>();
  const remember = (a: Article, b: Article, share: number) =>
    reprints.set(a, (reprints.get(a) ?? new Map()).set(b, share));
  for (const [a, b, share] of findReprints(drafted.map(bodyOf))) {
    const [left, right] = [articles[a], articles[b]];
    if (!left || !right) continue;
    remember(left, right, share);
    remember(right, left, share);
  }
  const published = articles.filter(({ draft }) => !draft);
  const ties = new Map(published.map((article) => [article, tiesOf(article)]));
  const neighbours = findNeighbours(published);
  return articles.map((article) => {
    const own = ties.get(article);
    if (!own) return article;
    const copies = reprints.get(article) ?? new Map<Article, number>();
    const relations: Relation[] = [];
    for (const other of new Set([...copies.keys(), ...(neighbours.get(article) ?? [])])) {
      const to = ties.get(other);
      const relation = to && relate(own, to, copies.get(other));
      if (relation) relations.push(relation);
    }
    relations.sort((a, b) => RANK[a.kind] - RANK[b.kind] || b.strength - a.strength || (a.slug < b.slug ? -1 : 1));
    return { ...article, relations: relations.slice(0, MAX_RELATIONS) };
  });
};

const bodyOf = ({ page: { text, blocks } }: Drafted): string =>
  blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ at }) => unglue(text.slice(at.start, at.end)))
    .join('\n');
