import type { Article } from '../archive/model/article.ts';
import { encloses, type Span } from '../archive/model/span.ts';
import { within } from '../archive/model/within.ts';

/** A stretch of the body that becomes an element. Marks of one list are in text order and never overlap. */
export interface Mark {
  at: Span;
  /** What the element points at or is called: an address or an id. */
  target: string;
}

/** The marks of one article's body, by kind. */
export interface BodyMarks {
  quotes: Mark[];
  people: Mark[];
}

/** One mark a quote, `target` its id: `kutipan-1` is the first quote of the article. */
export const quoteMarks = ({ quotes }: Article): Mark[] =>
  inOrder(quotes.map(({ at }, index) => ({ at, target: `kutipan-${index + 1}` })));

/** One mark a person where a paragraph first names them, `target` their address. A mention that a quotation mark cuts is passed over. */
export const firstMentions = (article: Article, personHref: (slug: string) => string): Mark[] => {
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph');
  const first = article.people.flatMap(({ slug, mentions }) => {
    const mention = mentions.find(({ at }) => within(paragraphs, at).some((block) => encloses(block.at, at)));
    return mention ? [{ at: mention.at, target: personHref(slug) }] : [];
  });
  const quotes = inOrder(article.quotes.map(({ at }) => ({ at })));
  return inOrder(first.filter(({ at }) => within(quotes, at).every((quote) => encloses(quote.at, at))));
};

const inOrder = <T extends { at: Span }>(marks: T[]): T[] => {
  const kept: T[] = [];
  for (const mark of marks.toSorted((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)) {
    if (mark.at.start < mark.at.end && mark.at.start >= (kept.at(-1)?.at.end ?? 0)) kept.push(mark);
  }
  return kept;
};
