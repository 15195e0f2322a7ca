import type { Archive } from '../archive/model/archive.ts';
import { type Article, type Relation, relationKinds } from '../archive/model/article.ts';
import { relationReason } from './relation-reason.ts';

/** Articles that belong to one article for one kind of reason, with the reason in words. */
export interface RelatedGroup {
  kind: Relation['kind'];
  articles: { article: Article; reason: string }[];
}

/** The related articles of an article by kind, the strongest kind first; kinds without an article and articles not published are left out. */
export const relatedArticles = (article: Article, archive: Archive): RelatedGroup[] =>
  relationKinds
    .map((kind) => ({
      kind,
      articles: article.relations
        .filter((relation) => relation.kind === kind)
        .flatMap((relation) => {
          const other = archive.bySlug.get(relation.slug);
          return other ? [{ article: other, reason: relationReason(relation, article, archive) }] : [];
        }),
    }))
    .filter(({ articles }) => articles.length > 0);
