import type { ArticleColumns } from '../format/article-columns.ts';
import { IN_NAME, IN_TITLE, MOST_COUNTED } from '../format/postings.ts';

// A headline says what the article is about; a name of the article says whom it is about in words it may not print.
const TITLE = 3;
const NAME = 0.5;
/** How much longer than the mean an article may be before a word in it counts less: half way between not at all and in proportion. */
const LENGTH = 0.5;

/**
 * What a word is worth in an article: the second occurrence half as much as the first and so on, as in BM25 with k1 = 1, and more in the
 * headline, where another form than the typed one counts less still.
 */
export const makeWorthOf = ({ words }: ArticleColumns, meanWords: number) => {
  return (count: number, article: number, weight: number): number => {
    const times = count & MOST_COUNTED;
    const often = times / (times + 1 - LENGTH + LENGTH * ((words[article] ?? 0) / meanWords));
    return weight * (often + (count & IN_NAME ? NAME : 0) + (count & IN_TITLE ? TITLE * weight ** 2 : 0));
  };
};
