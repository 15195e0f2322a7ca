/** Full addresses, scheme and host included, for what leaves the site: feeds and data for search engines. */
export interface Addresses {
  home: string;
  feed: string;
  article: (slug: string) => string;
  person: (slug: string) => string;
  topic: (id: string) => string;
  outlet: (slug: string) => string;
}
