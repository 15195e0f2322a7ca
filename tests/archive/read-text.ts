import { buildArchive } from '../../src/archive/build-archive.ts';
import { clean } from '../../src/archive/clean/clean.ts';
import { createExtractor } from '../../src/archive/extract/create-extractor.ts';
import type { Article } from '../../src/archive/model/article.ts';
import type { ArticleRecord } from '../../src/archive/model/record.ts';
import type { Registry } from '../../src/archive/model/registry.ts';
import type { SourceText } from '../../src/archive/model/source-text.ts';
import { readRegistry } from '../../src/archive/read/read-registry.ts';
import { readSource } from '../../src/archive/read/read-source.ts';
import { articleRecord } from '../../src/publish/article-record.ts';

/** The archive's own registry. */
export const { registry } = await readRegistry(new URL('../../content', import.meta.url).pathname);

/** The archive's own extractor: its tables are prepared once for a whole test file. */
export const extract = createExtractor(registry);

/** A pasted text as a dropped UTF-8 file. */
export const drop = (text: string, file = 'berita.txt'): SourceText => readSource(new TextEncoder().encode(text), file);

/** What the archive knows of one pasted text. Throws when no article comes of it. */
export const readArticle = (text: string, own: Registry = registry): Article => {
  const [article] = buildArchive([drop(text)], own, own === registry ? extract : createExtractor(own)).articles;
  if (!article) throw new Error('the text gives no article');
  return article;
};

/** The record of one pasted text, as the command line prints it. */
export const readText = (text: string, own: Registry = registry): ArticleRecord => {
  const source = drop(text);
  return articleRecord(readArticle(text, own), source, clean(source, own));
};
