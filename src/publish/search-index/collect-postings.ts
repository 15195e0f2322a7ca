import { IN_NAME, IN_TITLE, MOST_COUNTED, type Postings } from '../../search/format/postings.ts';
import type { Joins } from './find-joins.ts';
import type { NumberedWords } from './number-words.ts';

/** The postings of every word by its number. */
export interface AllPostings {
  /** In how many articles the word stands. */
  countOf: (word: number) => number;
  of: (word: number) => Postings;
}

/** The place of a word that stands in a name of the article, not in its text. */
const NOWHERE = 0xffff_ffff;

/**
 * Turns articles → words into words → articles, by counting: how often each word stands, then each occurrence into its place.
 * `named` holds the words in the names of each article. The border behind a line takes a place, so that no phrase reaches across it.
 */
export const collectPostings = (
  { words, printed, starts }: NumberedWords,
  named: readonly ReadonlySet<number>[],
  joins: Joins,
): AllPostings => {
  const each = (visit: (word: number, article: number, place: number) => void): void => {
    for (const [article, names] of named.entries()) {
      const [start, end] = [starts[article] ?? 0, starts[article + 1] ?? 0];
      for (let at = start; at < end; at += 1) {
        const word = printed[at] ?? 0;
        if (word === 0) continue;
        visit(word, article, at - start);
        const joined = joins.get(word)?.get(printed[at + 1] ?? 0);
        if (joined !== undefined) visit(joined, article, at - start);
      }
      for (const word of names) visit(word, article, NOWHERE);
    }
  };
  const ends = new Uint32Array(words.length + 1);
  each((word) => (ends[word + 1] = (ends[word + 1] ?? 0) + 1));
  for (let word = 0; word < words.length; word += 1) ends[word + 1] = (ends[word + 1] ?? 0) + (ends[word] ?? 0);
  const firsts = ends.slice();
  const articles = new Uint32Array(ends[words.length] ?? 0);
  const places = new Uint32Array(articles.length);
  each((word, article, place) => {
    const at = firsts[word] ?? 0;
    articles[at] = article;
    places[at] = place;
    firsts[word] = at + 1;
  });
  const titleEnds = named.map((_, article) => printed.indexOf(0, starts[article]) - (starts[article] ?? 0));
  const slice = (word: number): Occurrences => {
    const [start, end] = [ends[word], ends[word + 1]];
    return { articles: articles.subarray(start, end), places: places.subarray(start, end), titleEnds };
  };
  return { countOf: (word) => countArticles(slice(word).articles), of: (word) => packOccurrences(slice(word)) };
};

interface Occurrences {
  articles: Uint32Array;
  places: Uint32Array;
  titleEnds: readonly number[];
}

const countArticles = (articles: Uint32Array): number => {
  let count = 0;
  for (let at = 0; at < articles.length; at += 1) if (at === 0 || articles[at] !== articles[at - 1]) count += 1;
  return count;
};

const packOccurrences = ({ articles, places, titleEnds }: Occurrences): Postings => {
  const own: number[] = [];
  const counts: number[] = [];
  const kept: number[] = [];
  for (let at = 0; at < articles.length; ) {
    const article = articles[at] ?? 0;
    let count = 0;
    let flags = 0;
    for (; articles[at] === article && at < articles.length; at += 1) {
      const place = places[at] ?? 0;
      if (place === NOWHERE) flags |= IN_NAME;
      else if (count < MOST_COUNTED) {
        if (place < (titleEnds[article] ?? 0)) flags |= IN_TITLE;
        kept.push(place);
        count += 1;
      }
    }
    own.push(article);
    counts.push(count | flags);
  }
  return { articles: Uint32Array.from(own), counts: Uint8Array.from(counts), places: Uint32Array.from(kept) };
};
