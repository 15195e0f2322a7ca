import { readFile } from 'node:fs/promises';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * The site map, made of what the built pages say of themselves: a page is listed when it names its own address as the canonical one,
 * with the day of its `article:published_time` as the last change, if it has one.
 */
export const siteMap = (): AstroIntegration => {
  let built: URL | undefined;
  let base = '/';
  const integration = sitemap({
    namespaces: { news: false, xhtml: false, image: false, video: false },
    serialize: async (item) => built && describe(item, await pageAt(item.url, built, base)),
  });
  const { 'astro:config:done': onConfig, 'astro:build:done': onBuilt } = integration.hooks;
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:done': async (options) => {
        base = options.config.base;
        await onConfig?.(options);
      },
      'astro:build:done': async (options) => {
        built = options.dir;
        await onBuilt?.(options);
      },
    },
  };
};

const pageAt = (url: string, built: URL, base: string): Promise<string> => {
  const path = new URL(url).pathname.slice(base.replace(/\/$/, '').length + 1);
  return readFile(new URL(`${path}index.html`, built), 'utf8');
};

const describe = (item: SitemapItem, page: string): SitemapItem | undefined => {
  // <link rel="canonical" href="https://kliping.example/artikel/arsom/">
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1];
  if (canonical !== item.url) return undefined;
  // <meta property="article:published_time" content="2021-07-06">
  const day = /<meta property="article:published_time" content="(\d{4}-\d{2}-\d{2})"/.exec(page)?.[1];
  return day ? { ...item, lastmod: day } : item;
};
