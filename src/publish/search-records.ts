import type { Archive } from '../archive/model/archive.ts';
import type { Article } from '../archive/model/article.ts';
import type { BlockKind, CleanText } from '../archive/model/clean-text.ts';
import { wordsAt } from '../archive/model/tidy.ts';
import { publishedText } from './published-text.ts';

/** A person, topic or outlet to find by any of its names. */
export interface NameEntry {
  kind: 'person' | 'topic' | 'outlet';
  name: string;
  /** Other printed forms. */
  forms: string[];
  /** The office of a person, as printed in the newest article that prints one. */
  role: string | null;
  href: string;
  /** How many articles. */
  articles: number;
}

/** An article to find by its words. */
export interface ArticleEntry {
  href: string;
  title: string;
  /** Whether the title was made from the lead. */
  made: boolean;
  day: string | null;
  /** The day as readers write it; empty when unknown. */
  dayText: string;
  outlet: string | null;
  /** The article without furniture, a paragraph a line. */
  text: string;
  /** Places in {@link SearchIndex.names} of its people, topics, outlet and agency. */
  names: number[];
}

/** All that the search page loads for a small archive: a public file, versionless, made anew with every build. */
export interface SearchIndex {
  /** Newest first. */
  articles: ArticleEntry[];
  names: NameEntry[];
}

/** Makes the addresses of entries, from the slug or id. */
export type EntryHref = Record<NameEntry['kind'] | 'article', (slug: string) => string>;

const searchedBlocks: readonly BlockKind[] = ['kicker', 'caption', 'subheading', 'paragraph'];

const searchedText = (article: Article, clean: CleanText): string =>
  article.blocks
    .filter((block) => searchedBlocks.includes(block.kind))
    .map((block) => wordsAt(clean.text, block.at))
    .filter((text) => text !== '')
    .join('\n');

const nameEntries = ({ people, topics, outlets }: Archive, href: EntryHref): Map<string, NameEntry> =>
  new Map([
    ...people.map(({ slug, name, forms, role, articles }): [string, NameEntry] => [
      `person ${slug}`,
      {
        kind: 'person',
        name,
        forms: forms.filter((form) => form !== name),
        role,
        href: href.person(slug),
        articles: articles.length,
      },
    ]),
    ...topics
      .filter(({ articles }) => articles.length > 0)
      .map(({ id, label, articles }): [string, NameEntry] => [
        `topic ${id}`,
        { kind: 'topic', name: label, forms: [], role: null, href: href.topic(id), articles: articles.length },
      ]),
    ...outlets.map(({ slug, name, articles }): [string, NameEntry] => [
      `outlet ${slug}`,
      { kind: 'outlet', name, forms: [], role: null, href: href.outlet(slug), articles: articles.length },
    ]),
  ]);

/** What search looks through, in the order of the archive. `texts` holds the clean text of every article by its slug; one without is found by its names and title alone. */
export const searchRecords = (
  archive: Archive,
  texts: ReadonlyMap<string, CleanText>,
  href: EntryHref,
): SearchIndex => {
  const entries = nameEntries(archive, href);
  const places = new Map([...entries.keys()].map((key, place) => [key, place]));
  const articles = archive.articles.map((article): ArticleEntry => {
    const clean = texts.get(article.slug);
    const keys = [
      ...article.people.map(({ slug }) => `person ${slug}`),
      ...article.topics.map(({ id }) => `topic ${id}`),
      ...[article.outlet, article.agency].map((outlet) => `outlet ${outlet?.value.slug}`),
    ];
    return {
      href: href.article(article.slug),
      title: article.displayTitle,
      made: article.title === null,
      day: article.published?.value ?? null,
      dayText: publishedText(article) ?? '',
      outlet: article.outlet?.value.name ?? null,
      text: clean ? searchedText(article, clean) : article.lead,
      names: keys.map((key) => places.get(key)).filter((place) => place !== undefined),
    };
  });
  return { articles, names: [...entries.values()] };
};
