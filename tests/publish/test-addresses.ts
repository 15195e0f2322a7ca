import type { Addresses } from '../../src/publish/addresses.ts';

/** Addresses of an archive at the root of its host. */
export const testAddresses: Addresses = {
  home: 'https://kliping.example/',
  feed: 'https://kliping.example/rss.xml',
  article: (slug) => `https://kliping.example/artikel/${slug}/`,
  person: (slug) => `https://kliping.example/tokoh/${slug}/`,
  topic: (id) => `https://kliping.example/topik/${id}/`,
  outlet: (slug) => `https://kliping.example/sumber/${slug}/`,
};
