import { buildArchive } from '../../src/archive/build-archive.ts';
import type { Registry } from '../../src/archive/model/registry.ts';
import type { SourceText } from '../../src/archive/model/source-text.ts';
import { indexArchive } from '../../src/archive/relate/index-archive.ts';
import { buildSearchIndex } from '../../src/publish/search-index/build-search-index.ts';
import { type ArticleWords, readArticleWords } from '../../src/publish/search-index/read-article-words.ts';
import type { Manifest } from '../../src/search/format/manifest.ts';

/** The files of an index by name, and the texts of its articles by slug, as a site publishes them. */
export interface IndexedSources {
  files: ReadonlyMap<string, Uint8Array>;
  texts: ReadonlyMap<string, string>;
}

/** Indexes dropped texts as a build does; `paths` are the addresses of its pages. */
export const indexSources = (
  sources: readonly SourceText[],
  registry: Registry,
  paths: Manifest['paths'],
): IndexedSources => {
  const archive = indexArchive(buildArchive([...sources], registry).articles, registry);
  const textOf = new Map(sources.map(({ file, text }) => [file, text]));
  const words = new Map<string, ArticleWords>();
  const texts = new Map<string, string>();
  for (const article of archive.articles) {
    const text = textOf.get(article.file) ?? '';
    words.set(article.slug, readArticleWords(article, text));
    texts.set(article.slug, text);
  }
  return { files: buildSearchIndex(archive, registry, words, paths), texts };
};
