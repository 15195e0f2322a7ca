import type { Vocabulary } from './vocabulary.ts';

const SHORTEST = 5;
const SHORTEST_WITH_EDIT = 7;
const SOUND_ALIKE = 0.6;
const ONE_EDIT = 1;
const TIMES_AS_FREQUENT = 2;

/**
 * Words of the archive that look like a word of the archive printed wrongly, or printed rightly when it is the misprint itself (Spuntnik,
 * Sputnik; Russia, Rusia): a sound-alike, or one edit in a long word of which one spelling is twice as frequent as the other.
 */
export const findMisprints = (word: string, { nearestTo, frequencyOf }: Vocabulary): string[] => {
  if (word.length < SHORTEST || /^\p{N}+$/u.test(word)) return [];
  const often = frequencyOf(word);
  return nearestTo(word, ONE_EDIT)
    .filter((near) => {
      const nearOften = frequencyOf(near.word);
      const differs = Math.max(often, nearOften) >= TIMES_AS_FREQUENT * Math.min(often, nearOften);
      return near.cost <= SOUND_ALIKE || (word.length >= SHORTEST_WITH_EDIT && differs);
    })
    .map((near) => near.word);
};
