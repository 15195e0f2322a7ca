import { possibleRoots } from '../../archive/language/possible-roots.ts';
import { rootOf } from '../format/root-of.ts';
import { type ListedWord, letterOf } from '../format/word-list.ts';
import { type FindNearest, makeFindNearest } from './nearest-words.ts';

/** The words of an archive, and what is asked of them. */
export interface Vocabulary {
  /** Loads what is known of words that are not common; ask it before anything else about them. */
  load: (words: readonly string[]) => Promise<void>;
  /** In how many articles a word stands, at least; 0 for a word the archive does not have, 1 for any number. */
  frequencyOf: (word: string) => number;
  /** Words that begin with these letters, frequent first, the letters themselves not among them. */
  completionsOf: (letters: string) => string[];
  nearestTo: FindNearest;
  /** The root a word is filed under: itself when nothing else is built like it. */
  rootOf: (word: string) => string;
  /** Whether words of the archive are forms of it, though it may not be printed itself. */
  isRoot: (word: string) => boolean;
  /** Whether two words stand side by side anywhere. */
  areNeighbours: (first: string, second: string) => Promise<boolean>;
}

const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word);

/**
 * A vocabulary of the `common` words, sorted, to which the rare ones of a letter are added when one of them is asked for.
 * `areNeighbours` is answered by the postings.
 */
export const makeVocabulary = (
  common: readonly ListedWord[],
  loadRare: (letter: string) => Promise<readonly ListedWord[]>,
  areNeighbours: Vocabulary['areNeighbours'],
): Vocabulary => {
  const listed = new Map(common.map((entry) => [entry.word, entry]));
  const rare = new Map<string, readonly ListedWord[]>();
  const nearest = makeFindNearest((word) => listed.get(word)?.articles ?? 1);
  nearest.add(common.flatMap(({ word, articles }) => (articles > 0 ? word : [])));

  const loadFor = async (words: readonly string[]): Promise<void> => {
    const letters = words.filter((word) => !listed.has(word) && !isNumber(word)).map(letterOf);
    await Promise.all([...new Set(letters)].filter((letter) => !rare.has(letter)).map(loadLetter));
  };
  const loadLetter = async (letter: string): Promise<void> => {
    const words = await loadRare(letter);
    if (rare.has(letter)) return;
    rare.set(letter, words);
    for (const entry of words) listed.set(entry.word, entry);
    nearest.add(words.map(({ word }) => word));
  };
  const isRoot = (word: string): boolean => listed.get(word)?.isRoot ?? false;
  const frequencyOf = (word: string): number => listed.get(word)?.articles ?? (isNumber(word) ? 1 : 0);
  return {
    load: async (words) => {
      await loadFor(words);
      // What the archive does not print may be a form of a root that it does.
      await loadFor(words.filter((word) => !listed.has(word)).flatMap(possibleRoots));
    },
    frequencyOf,
    completionsOf: (letters) => {
      const begun = (words: readonly ListedWord[]): ListedWord[] =>
        words.filter(({ word, articles }) => articles > 0 && word !== letters && word.startsWith(letters));
      return [...begun(common), ...begun(rare.get(letterOf(letters)) ?? [])]
        .sort((a, b) => b.articles - a.articles)
        .map(({ word }) => word);
    },
    nearestTo: nearest.find,
    rootOf: (word) => rootOf(word, isRoot),
    isRoot,
    areNeighbours,
  };
};
