import type { APIRoute } from 'astro';
import { robotsTxt } from '../publish/robots-txt.ts';
import { getSite } from '../site/archive.ts';
import { absolute, href } from '../site/href.ts';

/** Tells search engines where the site map lies. */
export const GET: APIRoute = async () =>
  new Response(robotsTxt(absolute(href.asset('sitemap-index.xml'), await getSite())));
