import type { Archive } from '../archive/model/archive.ts';
import type { Article } from '../archive/model/article.ts';

/** Every older address and the article it leads to, each address once. An address that an article has today leads to that article alone. */
export const movedArticles = ({ articles, bySlug }: Archive): { alias: string; article: Article }[] => {
  const byAlias = new Map<string, Article>();
  for (const article of articles) {
    for (const alias of article.aliases) {
      if (!bySlug.has(alias) && !byAlias.has(alias)) byAlias.set(alias, article);
    }
  }
  return [...byAlias].map(([alias, article]) => ({ alias, article }));
};
