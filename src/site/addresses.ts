import type { Site } from '../archive/model/registry.ts';
import type { Addresses } from '../publish/addresses.ts';
import { absolute, href } from './href.ts';

/** The full addresses of the pages of `site`, under the base path. */
export const addressesOf = (site: Site): Addresses => ({
  home: absolute(href.home(), site),
  feed: absolute(href.feed(), site),
  article: (slug) => absolute(href.article(slug), site),
  person: (slug) => absolute(href.person(slug), site),
  topic: (id) => absolute(href.topic(id), site),
  outlet: (slug) => absolute(href.outlet(slug), site),
});
