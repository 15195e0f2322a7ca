import type { APIRoute, GetStaticPaths } from 'astro';
import type { Article } from '../../../archive/model/article.ts';
import { getArchive } from '../../../site/archive.ts';
import { readOriginal } from '../../../site/article-text.ts';

export const getStaticPaths = (async () => {
  const { articles } = await getArchive();
  return articles.map((article) => ({ params: { slug: article.slug, file: article.slug }, props: { article } }));
}) satisfies GetStaticPaths;

/** The text of an article as dropped, byte for byte. */
export const GET: APIRoute<{ article: Article }> = async ({ props }) => {
  const bytes = await readOriginal(props.article);
  return new Response(Uint8Array.from(bytes), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
