import type { APIRoute } from 'astro';
import { MANIFEST_FILE } from '../../../search/format/manifest.ts';
import { getSearchIndex } from '../../../site/search-index.ts';

/** The manifest of the search index; this file bears the name it is published under. */
export const GET: APIRoute = async () =>
  new Response(Uint8Array.from((await getSearchIndex()).get(MANIFEST_FILE) ?? []), {
    headers: { 'Content-Type': 'application/json' },
  });
