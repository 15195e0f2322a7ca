import type { Draft, DraftQuote, Mention } from '../../model/draft.ts';

/** One word may be many people's name. */
const MIN_WORDS = 2;

/**
 * The mentions without those of the `authors`: a reporter who stands in the own text ("Reporter kami, Bunga Larasati, menemuinya") is
 * no person in the news. Who speaks in one of the `quotes` stays.
 */
export const leaveOutAuthors = (
  mentions: readonly Mention[],
  authors: Draft['authors'],
  quotes: readonly DraftQuote[],
): Mention[] => {
  const names = new Set(authors.map(({ value }) => value.name.toLowerCase()).filter(isFull));
  const speakers = new Set(quotes.map(({ speaker }) => speaker?.value));
  const writers = new Set(
    mentions
      .filter(({ form, person }) => names.has(form.toLowerCase()) && !speakers.has(person))
      .map(({ person }) => person),
  );
  return mentions.filter(({ person }) => !writers.has(person));
};

const isFull = (name: string): boolean => name.split(' ').length >= MIN_WORDS;
