import type { Article, Quote } from '../archive/model/article.ts';

/** A quote and where it stands. `anchor` is the id of its words in the article's body. */
export interface PlacedQuote {
  article: Article;
  quote: Quote;
  anchor: string;
}

/** Every quote of the articles, in their order and in the order of their text; with `speaker`, only what that person said. */
export const collectQuotes = (articles: readonly Article[], speaker?: string): PlacedQuote[] =>
  articles.flatMap((article) =>
    article.quotes
      .map((quote, index) => ({ article, quote, anchor: `kutipan-${index + 1}` }))
      .filter(({ quote }) => speaker === undefined || quote.speaker?.value.slug === speaker),
  );
