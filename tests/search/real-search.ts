import { join } from 'node:path';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { clean } from '../../src/archive/clean/clean.ts';
import type { CleanText } from '../../src/archive/model/clean-text.ts';
import { readContent } from '../../src/archive/read/read-content.ts';
import { indexArchive } from '../../src/archive/relate/index-archive.ts';
import { type SearchIndex, searchRecords } from '../../src/publish/search-records.ts';
import { makeSearch } from '../../src/search/make-search.ts';
import type { SearchAnswer } from '../../src/search/search-source.ts';

const href = {
  article: (slug: string): string => slug,
  person: (slug: string): string => `tokoh ${slug}`,
  topic: (id: string): string => `topik ${id}`,
  outlet: (slug: string): string => `sumber ${slug}`,
};

/** The search index of the articles in `content/`, with slugs in place of addresses. */
export const realIndex = async (): Promise<SearchIndex> => {
  const { sources, registry } = await readContent(join(import.meta.dirname, '../../content'));
  const { articles } = buildArchive(sources, registry);
  const sourceOf = new Map(sources.map((source) => [source.file, source]));
  const texts = new Map<string, CleanText>();
  for (const { slug, file } of articles) {
    const source = sourceOf.get(file);
    if (source) texts.set(slug, clean(source, registry));
  }
  return searchRecords(indexArchive(articles, registry), texts, href);
};

/** Searches the articles in `content/` as a reader does. */
export const realSearch = async (): Promise<(query: string) => SearchAnswer> => {
  const search = makeSearch(await realIndex());
  return (query) => search(query, 20);
};
