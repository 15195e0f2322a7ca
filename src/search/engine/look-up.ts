import type { ArticleColumns } from '../format/article-columns.ts';
import { MOST_COUNTED, type Postings } from '../format/postings.ts';
import type { Reading } from '../query/reading.ts';
import type { Vocabulary } from '../query/vocabulary.ts';
import { findPhrase } from './find-phrase.ts';
import type { OpenIndex } from './open-index.ts';

/** A form found for a reading: its words as printed, its postings, and what it counts against the typed word itself (1). */
export interface FoundForm {
  words: readonly string[];
  postings: Postings;
  weight: number;
}

/** A reading with all that the archive has for it. */
export interface Lookup {
  reading: Reading;
  forms: FoundForm[];
  /** How many articles hold one of the forms, at least: those of the most frequent one. */
  articles: number;
}

/** Another form of the same root: dibahas, pembahasan for membahas. An exact word must win over it. */
const FAMILY = 0.6;

/** Fetches the postings of every choice of a reading; a form that several choices lead to counts as the heaviest of them. */
export const lookUp = async (reading: Reading, index: OpenIndex, vocabulary: Vocabulary): Promise<Lookup> => {
  const found = await Promise.all(
    reading.choices.map(async ({ words, weight }): Promise<FoundForm[]> => {
      const [word = ''] = words;
      if (words.length > 1) return [{ words, weight, postings: await findPhrase(words, index, vocabulary) }];
      const forms = await index.forms(vocabulary.rootOf(word));
      return forms
        .filter(({ form }) => form === word || !reading.exact)
        .map(({ form, unpack }) => ({
          words: [form],
          postings: unpack(),
          weight: form === word ? weight : weight * FAMILY,
        }));
    }),
  );
  const heaviest = new Map<string, FoundForm>();
  for (const form of found.flat()) {
    const key = form.words.join(' ');
    if (form.weight > (heaviest.get(key)?.weight ?? 0)) heaviest.set(key, form);
  }
  const forms = [...heaviest.values()].filter(({ postings }) => postings.articles.length > 0);
  return { reading, forms, articles: Math.max(0, ...forms.map(({ postings }) => postings.articles.length)) };
};

/** How much longer than the mean an article may be before a word in it counts less: half way between not at all and in proportion. */
const LENGTH = 0.5;

/** What one occurrence more is worth beside those before it: the second half as much as the first, as in BM25 with k1 = 1. */
export const worthOf = (count: number, article: number, { words }: ArticleColumns, meanWords: number): number => {
  const times = count & MOST_COUNTED;
  return times / (times + 1 - LENGTH + LENGTH * ((words[article] ?? 0) / meanWords));
};
