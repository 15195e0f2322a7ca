import { stripVTControlCharacters } from 'node:util';
import type { Loader, LoaderContext } from 'astro/loaders';
import { buildArchive } from '../archive/build-archive.ts';
import type { Article } from '../archive/model/article.ts';
import { formatProblems } from '../archive/model/format-problems.ts';
import type { Problem } from '../archive/model/problem.ts';
import type { SourceText } from '../archive/model/source-text.ts';
import { readContent } from '../archive/read/read-content.ts';
import { watchContent } from './watch-content.ts';

/**
 * Loads every article under `root` into the content store: metadata only, one entry an article, under its slug.
 *
 * A build ends here, before a page is written, when a problem is an error. The development server prints the problems,
 * keeps what it had, and follows every change of the folder.
 */
export const articleLoader = (root: string): Loader => ({
  name: 'kliping-articles',
  load: async (context) => {
    const { watcher, logger } = context;
    const load = async (): Promise<void> => {
      const { sources, articles, problems } = await readArticles(root);
      const errors = problems.filter((problem) => problem.severity === 'error').length;
      if (errors === 0) await storeArticles(articles, sources, context);
      if (problems.length > 0)
        logger[errors === 0 ? 'warn' : 'error'](`\n${stripVTControlCharacters(formatProblems(problems))}`);
      if (errors > 0 && !watcher) throw stopOf(errors);
    };
    await load();
    if (watcher) watchContent(watcher, root, load, logger);
  },
});

const readArticles = async (root: string) => {
  const { sources, registry, problems } = await readContent(root);
  const archive = buildArchive(sources, registry);
  return { sources, articles: archive.articles, problems: [...problems, ...archive.problems] as Problem[] };
};

const storeArticles = async (articles: Article[], sources: SourceText[], context: LoaderContext): Promise<void> => {
  const { store, parseData, generateDigest, watcher } = context;
  const texts = new Map(sources.map((source) => [source.file, source.text]));
  const stale = new Set(store.keys());
  for (const article of articles) {
    const data = await parseData({ id: article.slug, data: article, filePath: article.file });
    // The development server still shows an article whose file has since been broken, so it keeps the text too.
    const body = watcher ? texts.get(article.file) : undefined;
    store.set({ id: article.slug, data, digest: generateDigest(data), ...(body !== undefined && { body }) });
    stale.delete(article.slug);
  }
  for (const slug of stale) store.delete(slug);
};

const stopOf = (errors: number): Error => {
  const stop = new Error(
    `Situs tidak dibangun: ${errors} galat di atas perlu diperbaiki dulu. Hasil yang lama tidak disentuh.`,
  );
  // The archivist mends a text, not this file: a stack trace would only bury the problems.
  stop.stack = '';
  return stop;
};
