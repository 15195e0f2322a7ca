import type { APIRoute } from 'astro';
import { fileOf, MANIFEST_FILE } from '../../../search/format/manifest.ts';
import { getSearchIndex } from '../../../site/search-index.ts';

export const getStaticPaths = async () =>
  [...(await getSearchIndex()).keys()]
    .filter((file) => file !== MANIFEST_FILE)
    .map((file) => ({ params: { hash: file.replace(/\.bin$/, '') } }));

/** A file of the search index. */
export const GET: APIRoute = async ({ params: { hash = '' } }) => {
  const bytes = (await getSearchIndex()).get(fileOf(hash));
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(Uint8Array.from(bytes), { headers: { 'Content-Type': 'application/octet-stream' } });
};
