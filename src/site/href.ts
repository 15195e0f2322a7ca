import type { Site } from '../archive/model/registry.ts';

const underBase = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/${path}`;

/** The address of every kind of page, under the base path the site is built for. Each ends in a slash, save for files. */
export const href = {
  home: (): string => underBase(''),
  /** What the address of every article begins with; no page lies there. */
  articles: (): string => underBase('artikel/'),
  article: (slug: string): string => underBase(`artikel/${slug}/`),
  /** The text as dropped, to download. */
  original: (slug: string): string => underBase(`artikel/${slug}/${slug}.txt`),
  /** `month` as `2021-07`. */
  month: (month: string): string => underBase(`arsip/${month.replace('-', '/')}/`),
  topics: (): string => underBase('topik/'),
  topic: (id: string): string => underBase(`topik/${id}/`),
  people: (): string => underBase('tokoh/'),
  person: (slug: string): string => underBase(`tokoh/${slug}/`),
  outlets: (): string => underBase('sumber/'),
  outlet: (slug: string): string => underBase(`sumber/${slug}/`),
  quotes: (): string => underBase('kutipan/'),
  timeline: (): string => underBase('linimasa/'),
  /** With `q`, the search page with that query already typed. */
  search: (q?: string): string => underBase(q ? `cari/?q=${encodeURIComponent(q)}` : 'cari/'),
  /** The folder of the search index. */
  searchIndex: (): string => underBase('cari/indeks/'),
  about: (): string => underBase('tentang/'),
  feed: (): string => underBase('rss.xml'),
  /** A file of `public/` by its path there. */
  asset: (path: string): string => underBase(path.replace(/^\/+/, '')),
};

/** The full address of a path made by {@link href}, for canonical links, feeds and the site map. */
export const absolute = (path: string, site: Pick<Site, 'url'>): string => new URL(path, site.url).href;
