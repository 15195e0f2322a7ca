import type { Article, Relation } from '../model/article.ts';
import type { Drafted } from '../model/drafted.ts';
import { findNeighbours } from './find-neighbours.ts';
import { findReprints } from './find-reprints.ts';
import { relate } from './relate.ts';

/** More related articles than a page can show help nobody. */
const MAX_RELATIONS = 12;

const kinds: readonly Relation['kind'][] = ['reprint', 'event', 'people', 'topic'];

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
  const neighbours = findNeighbours(published);
  return articles.map((article) => {
    if (article.draft) return article;
    const copies = reprints.get(article) ?? new Map<Article, number>();
    const near = new Set([...copies.keys(), ...(neighbours.get(article) ?? [])].filter(({ draft }) => !draft));
    const relations = [...near].flatMap((other) => relate(article, other, copies.get(other)) ?? []);
    relations.sort(
      (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.strength - a.strength || (a.slug < b.slug ? -1 : 1),
    );
    return { ...article, relations: relations.slice(0, MAX_RELATIONS) };
  });
};

const bodyOf = ({ page: { text, blocks } }: Drafted): string =>
  blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ at }) => text.slice(at.start, at.end))
    .join('\n');
