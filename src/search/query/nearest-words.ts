import Fuse from 'fuse.js/basic';
import { wordDistance } from './word-distance.ts';

/** A word of the archive and its distance from the word asked for, in edits (see {@link wordDistance}). */
export interface NearWord {
  word: string;
  cost: number;
}

/** Words of the archive at most `maxCost` edits from a word, nearest first, frequent before rare. The word itself is not among them. */
export type FindNearest = (word: string, maxCost: number) => NearWord[];

// Lavrof may be Lafrov, Fladimir may be Vladimir: letters that stand for each other open the same drawers.
const SOUNDS = ['aeiouy', 'bfpvw', 'ckqgx', 'dt', 'jsz', 'lr', 'mn', 'h'];
const soundOf = (letter: string): string => SOUNDS.find((sounds) => sounds.includes(letter)) ?? letter;

// 0.4 finds what 0.5 finds, and 0.3 loses one word in twenty; the distance is long enough for the longest Indonesian words.
const fuseOptions = { threshold: 0.4, distance: 40, ignoreFieldNorm: true, includeScore: false };
const PROPOSALS = 40;
// No word a reader means is longer; a pasted line without spaces is.
const LONGEST = 40;
// A word ten times as frequent may lie 0.16 edits farther and still be meant.
const FREQUENT = 0.16;
// Lengths that may differ from the word's: two letters lost or added are more than a misprint.
const STEPS = [0, -1, 1, -2, 2];

const drawerOf = (letter: string, length: number): string => `${soundOf(letter)} ${length}`;

/** Drawers in which a word may lie that was meant with this one: its first letter may be wrong only by sound, or swapped with the second. */
const drawersOf = (word: string): Set<string> =>
  new Set(
    [word[0] ?? '', word[1] ?? ''].flatMap((letter) => STEPS.map((step) => drawerOf(letter, word.length + step))),
  );

/**
 * Fuse proposes, {@link wordDistance} decides: Fuse counts a swap as two errors and a sound-alike as one.
 * One Fuse for each first sound and length, made when it is first asked, so that a search compares few of the words.
 */
export const makeFindNearest = (
  frequencyOf: (word: string) => number,
): { add: (words: readonly string[]) => void; find: FindNearest } => {
  const drawers = new Map<string, string[]>();
  const fuses = new Map<string, Fuse<string>>();

  const add = (words: readonly string[]): void => {
    for (const word of words) {
      if (word.length > LONGEST) continue;
      const key = drawerOf(word[0] ?? '', word.length);
      const drawer = drawers.get(key);
      if (drawer) drawer.push(word);
      else drawers.set(key, [word]);
      fuses.delete(key);
    }
  };

  const fuseOf = (drawer: string): Fuse<string> => {
    const fuse = fuses.get(drawer) ?? new Fuse(drawers.get(drawer) ?? [], fuseOptions);
    fuses.set(drawer, fuse);
    return fuse;
  };

  const find: FindNearest = (word, maxCost) => {
    if (word.length > LONGEST) return [];
    const rank = (near: NearWord): number => near.cost - FREQUENT * Math.log10(Math.max(1, frequencyOf(near.word)));
    return [...drawersOf(word)]
      .flatMap((drawer) => fuseOf(drawer).search(word, { limit: PROPOSALS }))
      .filter(({ item }) => item !== word)
      .map(({ item }) => ({ word: item, cost: wordDistance(word, item) }))
      .filter((near) => near.cost <= maxCost)
      .sort((a, b) => rank(a) - rank(b) || (a.word < b.word ? -1 : 1));
  };
  return { add, find };
};
