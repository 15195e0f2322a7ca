import type { Archive } from '../archive/model/archive.ts';
import type { Article } from '../archive/model/article.ts';
import type { Site } from '../archive/model/registry.ts';
import type { Addresses } from './addresses.ts';
import { printable } from './printable.ts';

/** One article in a feed. */
interface FeedItem {
  title: string;
  description: string;
  /** Full address; readers know an item again by it. */
  link: string;
  /** Left out when the day of publication is unknown or an interval. */
  pubDate?: Date;
  categories: string[];
}

/** The whole archive as a feed, newest first. */
export interface Feed {
  title: string;
  description: string;
  /** Address of the archive. */
  site: string;
  xmlns: Record<string, string>;
  /** Finished XML. */
  customData: string;
  items: FeedItem[];
}

/** The feed of all articles. Titles and summaries are text a feed may contain; the XML writer escapes them. */
export const rss = (archive: Archive, site: Site, addresses: Addresses): Feed => {
  const labels = new Map(archive.topics.map(({ id, label }) => [id as string, label]));
  return {
    title: printable(site.name),
    description: printable(site.description || site.name),
    site: addresses.home,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${escapeXml(site.language)}</language>`,
      `<atom:link href="${escapeXml(addresses.feed)}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: archive.articles.map((article) => feedItem(article, labels, addresses)),
  };
};

const feedItem = (article: Article, labels: ReadonlyMap<string, string>, addresses: Addresses): FeedItem => ({
  title: printable(article.displayTitle),
  description: printable(article.summary?.value ?? article.lead),
  link: addresses.article(article.slug),
  ...(article.published && { pubDate: noonInJakarta(article.published.value) }),
  categories: article.topics.map(({ id }) => printable(labels.get(id) ?? id)),
});

// A feed wants an hour and the archive knows none: noon in Jakarta is the same day from Dakar to Auckland.
const noonInJakarta = (day: string): Date => new Date(`${day}T12:00:00+07:00`);

const escapeXml = (text: string): string =>
  printable(text).replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
