import { isSlip } from './is-slip.ts';
import type { NearWord } from './nearest-words.ts';
import { isSameSpelling } from './spelling.ts';
import { stopWords } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

const SHORTEST = 5;
const SHORTEST_WITH_EDIT = 7;
const ONE_EDIT = 1;
// A misprint slips through once or twice; what is printed more often is a word of its own.
const MOST_MISPRINTS = 2;
const TIMES_AS_FREQUENT = 2;

/**
 * Words of the archive that look like a word of the archive printed wrongly, or printed rightly when it is the misprint itself: another
 * spelling (Russia, Rusia), or a long word with a letter lost, added or swapped that is much rarer or more frequent (Spuntnik, Sputnik).
 */
export const findMisprints = (word: string, { nearestTo, frequencyOf }: Vocabulary): string[] => {
  if (word.length < SHORTEST || stopWords.has(word) || /^\p{N}+$/u.test(word)) return [];
  const isMisprint = (near: NearWord): boolean => {
    const rare = Math.min(frequencyOf(word), frequencyOf(near.word));
    const frequent = Math.max(frequencyOf(word), frequencyOf(near.word));
    return (
      isSlip(word, near) &&
      word.length >= SHORTEST_WITH_EDIT &&
      rare <= MOST_MISPRINTS &&
      frequent >= TIMES_AS_FREQUENT * rare
    );
  };
  return nearestTo(word, ONE_EDIT)
    .filter((near) => !stopWords.has(near.word))
    .filter((near) => isSameSpelling(word, near.word) || isMisprint(near))
    .map((near) => near.word);
};
