import { createCleaner } from './clean/create-cleaner.ts';
import { createExtractor, type Extractor } from './extract/create-extractor.ts';
import { mergeBooks } from './extract/people/name-book.ts';
import type { Article } from './model/article.ts';
import { type Problem, problem } from './model/problem.ts';
import type { Registry } from './model/registry.ts';
import type { SourceText } from './model/source-text.ts';
import { relateArticles } from './relate/relate-articles.ts';
import { resolveArticles } from './resolve/resolve-articles.ts';

/**
 * The order of the stages: what was read is cleaned, extracted, resolved and related.
 * The order of `sources` does not matter. Drafts are among the articles; lists leave them out. Whoever builds many small archives
 * from one registry prepares its extractor once and passes it.
 */
export const buildArchive = (
  sources: readonly SourceText[],
  registry: Registry,
  extractor: Extractor = createExtractor(registry),
): { articles: Article[]; problems: Problem[] } => {
  const { kept, problems: copies } = dropCopies([...sources].sort((a, b) => (a.file < b.file ? -1 : 1)));
  const clean = createCleaner(registry);
  const read = kept.map((source) => {
    const page = clean(source);
    return { source, page, look: extractor.look(source, page) };
  });
  const names = mergeBooks(read.map(({ look }) => look.people.book));
  const drafted = read.map(({ source, page, look }) => ({
    source,
    page,
    draft: extractor.extract(source, page, look, names),
  }));
  const { articles, problems } = resolveArticles(drafted, registry);
  return { articles: relateArticles(articles, drafted), problems: [...copies, ...problems] };
};

/** One article for each text: of files with the same bytes the first is kept and the others are reported. */
const dropCopies = (sources: readonly SourceText[]): { kept: SourceText[]; problems: Problem[] } => {
  const first = new Map<string, SourceText>();
  const problems: Problem[] = [];
  for (const source of sources) {
    const earlier = first.get(source.sha256);
    if (earlier) problems.push(problem('same-text', source.file, 1, earlier.file));
    else first.set(source.sha256, source);
  }
  return { kept: [...first.values()], problems };
};
