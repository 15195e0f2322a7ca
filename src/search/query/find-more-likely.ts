import { isSlip } from './is-slip.ts';
import { stopWords } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

// A misprint slips through once or twice, and stands near a word that is printed twenty times as often; other rare words are rare names.
const RARE = 2;
const TIMES_AS_FREQUENT = 20;
const WITHIN = 1;
// A name of five letters stands near many words: Bilal, bila; Haris, hari.
const SHORTEST = 6;
const MOST = 2;

/**
 * Words that a reader may mean who typed a word the archive has, but only as misprints are had: rarely, with hardly different words that
 * it has very often, the likeliest first. None for numbers, short words, words without a subject, forms of one root, and the beginning
 * of a frequent word that is still being typed (`open`).
 */
export const findMoreLikely = (word: string, open: boolean, vocabulary: Vocabulary): string[] => {
  const { frequencyOf, nearestTo, completionsOf, rootOf } = vocabulary;
  if (word.length < SHORTEST || frequencyOf(word) > RARE || /^\p{N}+$/u.test(word) || stopWords.has(word)) return [];
  const isFrequent = (other: string): boolean =>
    frequencyOf(other) >= TIMES_AS_FREQUENT * Math.max(1, frequencyOf(word));
  if (open && completionsOf(word).some(isFrequent)) return [];
  return nearestTo(word, WITHIN)
    .filter((near) => isSlip(word, near))
    .map((near) => near.word)
    .filter((near) => isFrequent(near) && !stopWords.has(near) && rootOf(near) !== rootOf(word))
    .slice(0, MOST);
};
