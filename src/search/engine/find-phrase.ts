import { IN_NAME, MOST_COUNTED, type Postings } from '../format/postings.ts';
import type { Vocabulary } from '../query/vocabulary.ts';
import { eachNeighbour } from './each-neighbour.ts';
import type { OpenIndex } from './open-index.ts';

const NOTHING: Postings = { articles: new Uint32Array(), counts: new Uint8Array(), places: new Uint32Array() };

/** The postings of words that stand one after the other, as printed; counted and placed by the first of them. */
export const findPhrase = async (
  words: readonly string[],
  index: OpenIndex,
  vocabulary: Vocabulary,
): Promise<Postings> => {
  const all = await Promise.all(words.map((word) => postingsWithPlaces(word, index, vocabulary)));
  return all.reduce((phrase, postings, step) => (step === 0 ? postings : follow(phrase, postings, step)));
};

const postingsWithPlaces = async (word: string, index: OpenIndex, vocabulary: Vocabulary): Promise<Postings> => {
  const root = vocabulary.rootOf(word);
  const postings = (await index.forms(root)).find(({ form }) => form === word)?.unpack() ?? NOTHING;
  if (postings.places) return postings;
  return (await index.forms(root, true)).find(({ form }) => form === word)?.unpack() ?? NOTHING;
};

/** The occurrences of `phrase` that `next` follows `step` words behind the first. */
const follow = (phrase: Postings, next: Postings, step: number): Postings => {
  const articles: number[] = [];
  const counts: number[] = [];
  const places: number[] = [];
  eachNeighbour(phrase, next, step, (article, count, at) => {
    if (articles.at(-1) !== article) {
      articles.push(article);
      counts.push(count & ~MOST_COUNTED & ~IN_NAME);
    }
    counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    places.push(at);
  });
  return { articles: Uint32Array.from(articles), counts: Uint8Array.from(counts), places: Uint32Array.from(places) };
};
