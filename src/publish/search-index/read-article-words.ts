import { findSeams } from '../../archive/language/find-seams.ts';
import { unglue } from '../../archive/language/unglue.ts';
import type { Article } from '../../archive/model/article.ts';
import type { BlockKind } from '../../archive/model/clean-text.ts';
import type { Span } from '../../archive/model/span.ts';
import { plainWords } from '../../search/tokenise.ts';

/** What is searched of one article: made from the article and its text alone, so that it can be kept until one of them changes. */
export interface ArticleWords {
  /** Plain words in order, a space between them; the headline is the first line, each stretch of the text one more. */
  lines: string;
  /** Where the stretches lie in the text as dropped, as an article row tells it. */
  stretches: number[];
}

const SEARCHED: readonly BlockKind[] = ['kicker', 'caption', 'subheading', 'paragraph'];

/** The words of an article without its furniture. `text` is the text as dropped, decoded; every span of the article counts in it. */
export const readArticleWords = (article: Article, text: string): ArticleWords => {
  const stretches = article.blocks
    .filter(({ kind }) => SEARCHED.includes(kind))
    .flatMap(({ at }) =>
      without(
        at,
        article.setAside.map((piece) => piece.at),
      ),
    );
  const printed = article.title?.value ?? '';
  // A title made from the lead is no headline, but says what the article begins with.
  const made = printed === '' ? [article.displayTitle] : [];
  const lines = [printed, ...made, ...stretches.map(({ start, end }) => text.slice(start, end))];
  const pieces = stretches.flatMap((stretch) => cutAtSeams(text, stretch));
  let before = 0;
  return {
    lines: lines.map((line) => plainWords(unglue(line)).join(' ')).join('\n'),
    stretches: pieces.flatMap(({ start, end }) => {
      const step = start - before;
      before = end;
      return [step, end - start];
    }),
  };
};

/** `at` in pieces that touch where words stand together without a space, so that a reader's browser needs no table to tell them apart. */
const cutAtSeams = (text: string, { start, end }: Span): Span[] => {
  const borders = [start, ...findSeams(text.slice(start, end)).map((seam) => start + seam), end];
  return borders.slice(1).map((border, place) => ({ start: borders[place] as number, end: border }));
};

/** What is left of `at` between the pieces set aside, which run in the order of the text. */
const without = (at: Span, pieces: readonly Span[]): Span[] => {
  const left: Span[] = [];
  let start = at.start;
  for (const piece of pieces) {
    if (piece.end <= start || piece.start >= at.end) continue;
    if (piece.start > start) left.push({ start, end: piece.start });
    start = piece.end;
  }
  if (start < at.end) left.push({ start, end: at.end });
  return left;
};
