import type { Article } from '../archive/model/article.ts';
import { breadcrumbs, newsArticle } from '../publish/json-ld.ts';
import { serialiseJsonLd } from '../publish/serialise-json-ld.ts';
import { addressesOf } from './addresses.ts';
import { getArchive, getSite } from './archive.ts';

/** The JSON-LD of an article's page, escaped for a script element: the article, and the way to it from the home page. */
export const articleJsonLd = async (article: Article): Promise<string> => {
  const [archive, site] = await Promise.all([getArchive(), getSite()]);
  const addresses = addressesOf(site);
  const trail = [
    { name: site.name, url: addresses.home },
    { name: article.displayTitle, url: addresses.article(article.slug) },
  ];
  return serialiseJsonLd([newsArticle(article, archive, addresses), breadcrumbs(trail)]);
};
