import type { APIRoute } from 'astro';
import { searchRecords } from '../../publish/search-records.ts';
import { getArchive } from '../../site/archive.ts';
import { readArticleText } from '../../site/article-text.ts';
import { href } from '../../site/href.ts';

/** The index that the search page loads: every article with its text, every name. */
export const GET: APIRoute = async () => {
  const archive = await getArchive();
  const texts = await Promise.all(
    archive.articles.map(async (article) => [article.slug, (await readArticleText(article)).clean] as const),
  );
  return Response.json(searchRecords(archive, new Map(texts), href));
};
