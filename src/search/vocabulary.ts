import { type FindNearest, makeFindNearest } from './nearest-words.ts';
import { type FindFamily, makeFindFamily } from './word-family.ts';
import { holdersOf, type WordIndex } from './word-index.ts';

/** The words of an archive, and what is asked of them. */
export interface Vocabulary {
  /** In how many records a word stands; 0 for a word the archive does not have. */
  frequencyOf: (word: string) => number;
  /** Words that begin with these letters, frequent first, the letters themselves not among them. */
  completionsOf: (letters: string) => string[];
  nearestTo: FindNearest;
  familyOf: FindFamily;
  /** Whether two words stand side by side anywhere. */
  isPair: (first: string, second: string) => boolean;
}

/** The vocabulary of several indexes together. */
export const makeVocabulary = (indexes: WordIndex[]): Vocabulary => {
  const frequency = new Map<string, number>();
  for (const { holders } of indexes) {
    for (const [word, holding] of holders) frequency.set(word, (frequency.get(word) ?? 0) + holding.length);
  }
  const frequencyOf = (word: string): number => frequency.get(word) ?? 0;
  const sorted = [...frequency.keys()].sort();
  return {
    frequencyOf,
    completionsOf: (letters) =>
      sorted
        .filter((word) => word.length > letters.length && word.startsWith(letters))
        .sort((a, b) => frequencyOf(b) - frequencyOf(a)),
    nearestTo: makeFindNearest(frequency),
    familyOf: makeFindFamily(sorted),
    isPair: (first, second) => indexes.some((index) => holdersOf(index, [first, second]).length > 0),
  };
};
