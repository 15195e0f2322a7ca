import type { Article, Quote } from '../archive/model/article.ts';

/** A quote and the id of its words in the article's body. */
export interface PlacedQuote {
  quote: Quote;
  anchor: string;
}

/** The quotes of an article in the order of its text; with `speaker`, only what that person said. */
export const collectQuotes = (article: Article, speaker?: string): PlacedQuote[] =>
  article.quotes
    .map((quote, index) => ({ quote, anchor: `kutipan-${index + 1}` }))
    .filter(({ quote }) => speaker === undefined || quote.speaker?.value.slug === speaker);
