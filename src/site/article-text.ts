import { getEntry } from 'astro:content';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clean } from '../archive/clean/clean.ts';
import type { Article } from '../archive/model/article.ts';
import type { CleanText } from '../archive/model/clean-text.ts';
import type { SourceText } from '../archive/model/source-text.ts';
import { readSource } from '../archive/read/read-source.ts';
import { getRegistry } from './archive.ts';
import { contentRoot } from './content-root.ts';

/** The text of an article, read again from its file; every span of the article counts in it. Throws as {@link readOriginal} does. */
export const readArticleText = async (article: Article): Promise<{ source: SourceText; clean: CleanText }> => {
  const source = readSource(await readOriginal(article), article.file);
  return { source, clean: clean(source, await getRegistry()) };
};

/**
 * The bytes of an article as dropped. When the file has changed since the article was read, the development server answers with the
 * text it read then; a build throws, since spans would point at the wrong words.
 */
export const readOriginal = async (article: Article): Promise<Uint8Array> => {
  const bytes = await readFile(join(contentRoot(), article.file)).catch(() => undefined);
  if (bytes && createHash('sha256').update(bytes).digest('hex') === article.sha256) return bytes;
  const kept = (await getEntry('articles', article.slug))?.body;
  if (kept !== undefined) return new TextEncoder().encode(kept);
  throw new Error(`content/${article.file} berubah selagi situs dibangun. Jalankan ulang perintahnya.`);
};
