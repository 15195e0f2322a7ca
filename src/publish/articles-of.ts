import type { Archive } from '../archive/model/archive.ts';
import type { Article } from '../archive/model/article.ts';

/** The articles of a list of slugs, in its order; a slug that is not published is left out. */
export const articlesOf = (archive: Archive, slugs: readonly string[]): Article[] =>
  slugs.flatMap((slug) => archive.bySlug.get(slug) ?? []);
