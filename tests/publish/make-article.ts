import type { Archive } from '../../src/archive/model/archive.ts';
import { type Article, articleSchema } from '../../src/archive/model/article.ts';
import type { BlockKind, CleanText } from '../../src/archive/model/clean-text.ts';
import type { Span } from '../../src/archive/model/span.ts';

/** A stretch of a test text and what it is. */
export interface Part {
  kind: BlockKind;
  words: string;
}

/** An article and its text, made of `parts` in order, one a line. Everything `known` does not say is unknown. */
export const makeArticle = (parts: Part[], known: Partial<Article> = {}): { article: Article; clean: CleanText } => {
  const text = parts.map(({ words }) => words).join('\n');
  let start = 0;
  const blocks = parts.map(({ kind, words }) => {
    const at = { start, end: start + words.length };
    start = at.end + 1;
    return { kind, at };
  });
  const article = articleSchema.parse({ ...unknown, blocks });
  return { article: { ...article, ...known }, clean: { text, blocks, setAside: [] } };
};

/** The only place of `words` in `text`. Throws when there is none. */
export const placeOf = (words: string, text: string): Span => {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`“${words}” does not stand in the text`);
  return { start, end: start + words.length };
};

/** An archive of these articles, newest first as given, that knows nothing else. */
export const makeArchive = (articles: Article[], known: Partial<Archive> = {}): Archive => ({
  articles,
  bySlug: new Map(articles.map((article) => [article.slug, article])),
  people: [],
  topics: [],
  outlets: [],
  timeline: [],
  months: [],
  ...known,
});

const unknown = {
  slug: 'pasar-dibuka',
  aliases: [],
  file: 'articles/pasar-dibuka.txt',
  sha256: '0'.repeat(64),
  byteLength: 1,
  draft: false,
  url: null,
  title: null,
  displayTitle: 'Pasar Dibuka',
  kicker: null,
  summary: null,
  lead: 'Pasar dibuka pagi ini.',
  published: null,
  publishedLatest: null,
  eventDays: [],
  outlet: null,
  agency: null,
  dateline: null,
  citedSources: [],
  authors: [],
  people: [],
  topics: [],
  quotes: [],
  captions: [],
  setAside: [],
  relations: [],
  problems: [],
};
