import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { BuiltPage } from './read-site.ts';
import { attribute, named, pagesOf } from './read-site.ts';
import { readXml } from './read-xml.ts';

/** The content of a page's `<link rel>` or `<meta name|property>`. */
const linkOf = (page: BuiltPage, rel: string): string | undefined =>
  named(page, 'link').flatMap((link) => (attribute(link, 'rel') === rel ? [attribute(link, 'href')] : []))[0];
const metaOf = (page: BuiltPage, key: string): string | undefined =>
  named(page, 'meta').flatMap((meta) =>
    [attribute(meta, 'name'), attribute(meta, 'property')].includes(key) ? [attribute(meta, 'content')] : [],
  )[0];

describe.each([inject('site'), inject('siteUnderBase')])('under $base', (site) => {
  const pages = pagesOf(site);
  const shown = pages.filter(
    (page) =>
      metaOf(page, 'robots') === undefined &&
      !named(page, 'meta').some((meta) => attribute(meta, 'httpEquiv') === 'refresh'),
  );
  const read = (file: string): string => readFileSync(join(site.folder, file), 'utf8');
  /** The file that answers at a public address; undefined where none does or the address leaves the base path. */
  const fileAt = (address: string): string | undefined => {
    const { pathname } = new URL(address);
    const file = `${pathname.slice(site.base.length)}${pathname.endsWith('/') ? 'index.html' : ''}`;
    return pathname.startsWith(site.base) && existsSync(join(site.folder, file)) ? file : undefined;
  };

  test.each(shown)('$file names itself by its own address', (page) => {
    const canonical = linkOf(page, 'canonical') ?? '';
    expect(fileAt(canonical)).toBe(page.file);
    expect(metaOf(page, 'og:url')).toBe(canonical);
  });

  test('the site map lists every page once, and nothing else', () => {
    const maps = readXml(read('sitemap-index.xml')).filter(({ name }) => name === 'loc');
    const listed = maps.flatMap(({ text }) => readXml(read(fileAt(text) ?? '')).filter(({ name }) => name === 'loc'));
    expect(listed.map(({ text }) => fileAt(text)).sort()).toEqual(shown.map(({ file }) => file).sort());
  });

  test('robots.txt names the site map', () => {
    const [, address = ''] = /^Sitemap: (.*)$/m.exec(read('robots.txt')) ?? [];
    expect(fileAt(address)).toBe('sitemap-index.xml');
  });

  test('the feed lists every article, and each answers', () => {
    const links = readXml(read('rss.xml')).filter(({ name, text }) => name === 'link' && text.includes('/artikel/'));
    const articles = shown.map(({ file }) => file).filter((file) => file.startsWith('artikel/'));
    expect(links.map(({ text }) => fileAt(text)).sort()).toEqual(articles.sort());
  });

  test('every page names the feed', () => {
    const feeds = pages.map((page) =>
      named(page, 'link').find((link) => attribute(link, 'type') === 'application/rss+xml'),
    );
    expect(new Set(feeds.map((feed) => feed && attribute(feed, 'href')))).toEqual(new Set([`${site.base}rss.xml`]));
  });

  test('no two pages have one title or one description', () => {
    for (const values of [
      shown.map((page) => metaOf(page, 'og:title')),
      shown.map((page) => metaOf(page, 'description')),
    ]) {
      expect(values.filter((value, place) => !value || values.indexOf(value) !== place)).toEqual([]);
    }
  });
});
