import writeRss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { rss } from '../publish/rss.ts';
import { addressesOf } from '../site/addresses.ts';
import { getArchive, getSite } from '../site/archive.ts';

/** The feed of all articles. */
export const GET: APIRoute = async () => {
  const [archive, site] = await Promise.all([getArchive(), getSite()]);
  return writeRss(rss(archive, site, addressesOf(site)));
};
