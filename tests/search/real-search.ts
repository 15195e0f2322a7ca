import { join } from 'node:path';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { readContent } from '../../src/archive/read/read-content.ts';
import { indexArchive } from '../../src/archive/relate/index-archive.ts';
import { buildSearchIndex } from '../../src/publish/search-index/build-search-index.ts';
import { type ArticleWords, readArticleWords } from '../../src/publish/search-index/read-article-words.ts';
import { type Files, makeSearchEngine } from '../../src/search/engine/make-search-engine.ts';
import type { SearchSource } from '../../src/search/search-source.ts';

/** Addresses without slashes, so that tests read well. */
const paths = { article: 'artikel ', person: 'tokoh ', topic: 'topik ', outlet: 'sumber ' };

/** The index of the articles in `content/`, file by file, and their texts as dropped. */
export const realFiles = async (): Promise<Files> => {
  const { sources, registry } = await readContent(join(import.meta.dirname, '../../content'));
  const archive = indexArchive(buildArchive(sources, registry).articles, registry);
  const textOf = new Map(sources.map(({ file, text }) => [file, text]));
  const words = new Map<string, ArticleWords>();
  const texts = new Map<string, Uint8Array>();
  for (const article of archive.articles) {
    const text = textOf.get(article.file) ?? '';
    words.set(article.slug, readArticleWords(article, text));
    texts.set(article.slug, new TextEncoder().encode(text));
  }
  const files = buildSearchIndex(archive, words, paths);
  const give = (bytes: Uint8Array | undefined): Promise<ArrayBuffer> =>
    bytes ? Promise.resolve(Uint8Array.from(bytes).buffer) : Promise.reject(new Error('no such file'));
  return { load: (name) => give(files.get(name)), loadText: (slug) => give(texts.get(slug)) };
};

/** Searches the articles in `content/` as a reader does. */
export const realSearch = async (): Promise<SearchSource> => makeSearchEngine(await realFiles());
