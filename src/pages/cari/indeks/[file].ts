import type { APIRoute } from 'astro';
import { getSearchIndex } from '../../../site/search-index.ts';

export const getStaticPaths = async () => [...(await getSearchIndex()).keys()].map((file) => ({ params: { file } }));

/** A file of the search index. */
export const GET: APIRoute = async ({ params: { file = '' } }) => {
  const bytes = (await getSearchIndex()).get(file);
  if (!bytes) return new Response(null, { status: 404 });
  const type = file.endsWith('.json') ? 'application/json' : 'application/octet-stream';
  return new Response(Uint8Array.from(bytes), { headers: { 'Content-Type': type } });
};
