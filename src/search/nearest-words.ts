import Fuse from 'fuse.js/basic';
import { wordDistance } from './word-distance.ts';

/** A word of the archive and its distance from the word asked for, in edits (see {@link wordDistance}). */
export interface NearWord {
  word: string;
  cost: number;
}

/** Words of the archive at most `maxCost` edits from a word, nearest first, frequent before rare. The word itself is not among them. */
export type FindNearest = (word: string, maxCost: number) => NearWord[];

// Lavrof may be Lafrov, Fladimir may be Vladimir: letters that stand for each other open the same drawer.
const SOUNDS = ['aeiouy', 'bfpvw', 'ckqgx', 'dt', 'jsz', 'lr', 'mn', 'h'];
const soundOf = (letter: string): string => SOUNDS.find((sounds) => sounds.includes(letter)) ?? letter;

// 0.4 finds what 0.5 finds, and 0.3 loses one word in twenty; the distance is long enough for the longest Indonesian words.
const fuseOptions = { threshold: 0.4, distance: 40, ignoreFieldNorm: true, includeScore: false };
const PROPOSALS = 40;
// No word a reader means is longer; a pasted line without spaces is.
const LONGEST = 40;
// A word ten times as frequent may lie 0.16 edits farther and still be meant.
const FREQUENT = 0.16;

/** Drawers in which a word may lie that was meant with this one: its first letter may be wrong only by sound, or swapped with the second. */
const drawersOf = (word: string): Set<string> => new Set([soundOf(word[0] ?? ''), soundOf(word[1] ?? '')]);

/**
 * Fuse proposes, {@link wordDistance} decides: Fuse counts a swap as two errors and a sound-alike as one.
 * One Fuse for each first sound, made when it is first asked, so that a search compares a tenth of the words.
 */
export const makeFindNearest = (frequency: ReadonlyMap<string, number>): FindNearest => {
  const words = [...frequency.keys()].filter((word) => word.length <= LONGEST);
  const drawers = Map.groupBy(words, (word) => soundOf(word[0] ?? ''));
  const fuses = new Map<string, Fuse<string>>();

  const fuseOf = (drawer: string): Fuse<string> => {
    const fuse = fuses.get(drawer) ?? new Fuse(drawers.get(drawer) ?? [], fuseOptions);
    fuses.set(drawer, fuse);
    return fuse;
  };

  return (word, maxCost) => {
    if (word.length > LONGEST) return [];
    const rank = (near: NearWord): number => near.cost - FREQUENT * Math.log10(frequency.get(near.word) ?? 1);
    return [...drawersOf(word)]
      .flatMap((drawer) => fuseOf(drawer).search(word, { limit: PROPOSALS }))
      .filter(({ item }) => item !== word && Math.abs(item.length - word.length) <= 2)
      .map(({ item }) => ({ word: item, cost: wordDistance(word, item) }))
      .filter((near) => near.cost <= maxCost)
      .sort((a, b) => rank(a) - rank(b) || (a.word < b.word ? -1 : 1));
  };
};
