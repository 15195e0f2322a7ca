import { possibleRoots } from '../../archive/language/possible-roots.ts';

/** The root that a word is filed under: the longest of its possible roots that the archive builds words on, else itself. */
export const rootOf = (word: string, isRoot: (word: string) => boolean): string =>
  isRoot(word) ? word : (possibleRoots(word).find(isRoot) ?? word);
