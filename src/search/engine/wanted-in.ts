import type { IndexedName } from '../format/manifest.ts';
import { MOST_COUNTED, type Postings } from '../format/postings.ts';
import { plainWords } from '../tokenise.ts';
import type { Wanted } from './excerpt.ts';
import type { Lookup } from './look-up.ts';
import type { OpenArchive } from './open-archive.ts';
import { holdersOf } from './word-index.ts';

/** M. in M. Iqbal names nobody by itself. */
const INITIAL = 1;

/** What to mark in an article for one word asked for, and the names that answer it where no mark can. */
export interface WantedWord {
  wanted: Wanted;
  by: IndexedName[];
}

/**
 * A word is marked where it is printed. A word that is only another name of a person is marked as the person is printed ("jokowi" marks
 * Joko Widodo); a topic or outlet of the article that answers is named.
 */
export const wantedIn = (
  article: number,
  { forms, articles }: Lookup,
  { names, nameIndex, columns }: OpenArchive,
): WantedWord => {
  const worth = 1 / Math.log2(2 + articles);
  const phrases = forms.map(({ words }) => words);
  if (forms.some(({ postings }) => (countIn(postings, article) & MOST_COUNTED) > 0))
    return { wanted: { phrases, worth }, by: [] };
  const numbers = new Set(phrases.flatMap((phrase) => holdersOf(nameIndex, phrase)));
  const answering = [...numbers].flatMap((number) => {
    const name = names[number];
    const isOwn = name?.kind === 'person' || columns.names[article]?.includes(number);
    return name && isOwn ? name : [];
  });
  return {
    wanted: { phrases: answering.flatMap(formsOf), worth },
    by: answering.filter(({ kind }) => kind !== 'person'),
  };
};

/** The name, its other forms, and the words of the name, by one of which an article may print it. */
const formsOf = ({ name, forms }: IndexedName): string[][] => {
  const words = plainWords(name);
  return [words, ...forms.map(plainWords), ...words.filter(({ length }) => length > INITIAL).map((word) => [word])];
};

/** How often an article is counted, with its flags; 0 when it is not among the postings. */
const countIn = ({ articles, counts }: Postings, article: number): number => {
  let [low, high] = [0, articles.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((articles[middle] ?? 0) < article) low = middle + 1;
    else high = middle;
  }
  return articles[low] === article ? (counts[low] ?? 0) : 0;
};
