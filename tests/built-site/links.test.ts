import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { BuiltSite } from '../harness/build-sites.ts';
import type { BuiltPage } from './read-site.ts';
import { attribute, named, pagesOf } from './read-site.ts';

// https://arsip.example/: pages name themselves by the address of the archive, which this machine serves in its stead.
const publicOrigin = (pages: BuiltPage[]): string => {
  const [canonical] = pages
    .flatMap((page) => named(page, 'link'))
    .filter((link) => attribute(link, 'rel') === 'canonical');
  return new URL(canonical ? (attribute(canonical, 'href') ?? '') : '').origin;
};

/** Every address a page leads to: its links, its forms, what it loads, where it forwards to. */
const addressesOf = (page: BuiltPage): string[] =>
  page.elements.flatMap((element) => {
    const values = ['href', 'src', 'action', 'poster'].map((name) => attribute(element, name));
    // 0;url=/artikel/x/
    const [, forward] = /url=(.*)/.exec(attribute(element, 'content') ?? '') ?? [];
    return [...values, attribute(element, 'httpEquiv') ? forward : undefined].filter((value) => value !== undefined);
  });

/** Why an address on a page leads nowhere; undefined when it leads somewhere or to another host. */
const faultOf = (address: string, page: BuiltPage, site: BuiltSite, pages: Map<string, BuiltPage>, origin: string) => {
  const url = new URL(address, page.address);
  if (!['http:', 'https:'].includes(url.protocol)) return undefined;
  if (url.origin !== new URL(site.url).origin && url.origin !== origin) return undefined;
  if (!url.pathname.startsWith(site.base)) return 'leaves the base path';
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(join(site.folder, file))) return 'no such file';
  if (url.hash === '') return undefined;
  const id = decodeURIComponent(url.hash.slice(1));
  return pages.get(file)?.elements.some((element) => element.properties.id === id)
    ? undefined
    : 'no such place in the page';
};

describe.each([inject('site'), inject('siteUnderBase')])('under $base', (site) => {
  const pages = pagesOf(site);
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const origin = publicOrigin(pages);

  test.each(pages)('every address on $file leads somewhere', (page) => {
    const faults = addressesOf(page).map((address) => [address, faultOf(address, page, site, byFile, origin)]);
    expect(faults.filter(([, fault]) => fault !== undefined)).toEqual([]);
  });

  test('every page can be reached from the first one', () => {
    const reached = new Set<string>();
    const follow = (page: BuiltPage | undefined): void => {
      if (page === undefined || reached.has(page.file)) return;
      reached.add(page.file);
      for (const link of named(page, 'a', 'form')) {
        const address = attribute(link, link.tagName === 'a' ? 'href' : 'action') ?? '';
        const { origin: host, pathname } = new URL(address, page.address);
        if (host === new URL(site.url).origin) follow(byFile.get(`${pathname.slice(site.base.length)}index.html`));
      }
    };
    follow(byFile.get('index.html'));
    expect(pages.map(({ file }) => file).filter((file) => file !== '404.html' && !reached.has(file))).toEqual([]);
  });
});
