import type { BreadcrumbList, NewsArticle, Organization, Person, WithContext } from 'schema-dts';
import { cutAtWord } from '../archive/language/cut-at-word.ts';
import type { Archive } from '../archive/model/archive.ts';
import type { Article } from '../archive/model/article.ts';
import type { Addresses } from './addresses.ts';

// https://developers.google.com/search/docs/appearance/structured-data/article
const MAX_HEADLINE = 110;

/**
 * An article as search engines read it. The publisher is the outlet, never the archive; a value that is unknown is left out. Of an
 * interval the likeliest day, its first, is given.
 */
export const newsArticle = (article: Article, archive: Archive, addresses: Addresses): WithContext<NewsArticle> => {
  const address = addresses.article(article.slug);
  const { published, outlet, agency, dateline, url } = article;
  const authors = article.authors.map(({ value }) => value);
  const reporters = authors.filter(({ job }) => job === 'reporter').map(({ name }) => person(name));
  const editors = authors.filter(({ job }) => job === 'editor').map(({ name }) => person(name));
  const wire = agency ? organization(agency.value, archive, addresses) : undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: cutAtWord(article.displayTitle, MAX_HEADLINE),
    description: article.summary?.value ?? article.lead,
    inLanguage: 'id',
    ...(published && { datePublished: published.value }),
    ...(reporters.length > 0 ? { author: reporters } : wire && { author: wire }),
    ...(editors.length > 0 && { editor: editors }),
    ...(outlet && { publisher: organization(outlet.value, archive, addresses) }),
    ...(wire && { sourceOrganization: wire }),
    ...(dateline && { locationCreated: { '@type': 'Place', name: dateline.value } }),
    ...(url && { isBasedOn: url.value }),
    mentions: article.people.map(({ slug, name }): Person => person(name, addresses.person(slug))),
    about: article.topics.map(({ id }) => {
      const topic = archive.topics.find((candidate) => candidate.id === id);
      return {
        '@type': 'DefinedTerm' as const,
        name: topic?.label ?? id,
        url: addresses.topic(id),
        ...(topic?.iptc && { termCode: topic.iptc, inDefinedTermSet: 'https://cv.iptc.org/newscodes/mediatopic/' }),
      };
    }),
  };
};

/** The way from the home page to a page, both included; every step has a full address. */
export const breadcrumbs = (steps: readonly { name: string; url: string }[]): WithContext<BreadcrumbList> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url,
  })),
});

const person = (name: string, url?: string): Person => ({ '@type': 'Person', name, ...(url && { url }) });

const organization = (ref: { slug: string; name: string }, archive: Archive, addresses: Addresses): Organization => {
  const known = archive.outlets.find(({ slug }) => slug === ref.slug);
  return {
    '@type': 'Organization',
    // Only an outlet with articles of its own has a page.
    ...(known && { '@id': addresses.outlet(ref.slug) }),
    name: ref.name,
    ...(known?.url && { url: known.url }),
  };
};
