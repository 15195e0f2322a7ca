import Fuse from 'fuse.js/basic';
import { modernSpelling } from './spelling.ts';
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
// What the lightest edit costs, so that a cost tells how many there can be; more than two letters lost or added are no misprint.
const LIGHTEST = 0.6;
const MOST_STEPS = 2;

// While a reader types the next word, those before it are asked about again at every letter.
const MOST_KEPT = 50;

/** Words that begin with one sound and are of one length, with the letters of each as bits once they were asked for. */
interface Drawer {
  words: string[];
  letters: Uint32Array | undefined;
}

const drawerOf = (letter: string, length: number): string => `${soundOf(letter)} ${length}`;

const lettersOf = (word: string): number => {
  let bits = 0;
  for (const letter of modernSpelling(word)) bits |= 1 << (letter.charCodeAt(0) & 31);
  return bits;
};

const countBits = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/** Drawers in which a word may lie that was meant with this one: its first letter may be wrong only by sound, or swapped with the second. */
const drawersFor = (word: string, edits: number): Set<string> => {
  const keys = new Set<string>();
  const steps = Math.min(edits, MOST_STEPS);
  for (const letter of [word[0] ?? '', word[1] ?? ''])
    for (let step = -steps; step <= steps; step += 1) keys.add(drawerOf(letter, word.length + step));
  return keys;
};

/**
 * Fuse proposes, {@link wordDistance} decides: Fuse counts a swap as two errors and a sound-alike as one. An edit changes at most two of
 * the letters that a word is made of; Fuse is asked only about words that so many edits can lead to.
 */
export const makeFindNearest = (
  frequencyOf: (word: string) => number,
): { add: (words: readonly string[]) => void; find: FindNearest } => {
  const drawers = new Map<string, Drawer>();
  const kept = new Map<string, NearWord[]>();

  const add = (words: readonly string[]): void => {
    for (const word of words) {
      if (word.length > LONGEST) continue;
      const key = drawerOf(word[0] ?? '', word.length);
      const drawer = drawers.get(key) ?? { words: [], letters: undefined };
      drawers.set(key, drawer);
      drawer.words.push(word);
      drawer.letters = undefined;
    }
    kept.clear();
  };

  const alikeIn = (drawer: Drawer | undefined, letters: number, edits: number): string[] => {
    if (!drawer) return [];
    drawer.letters ??= Uint32Array.from(drawer.words, lettersOf);
    const own = drawer.letters;
    return drawer.words.filter((_, at) => countBits(letters ^ (own[at] ?? 0)) <= 2 * edits);
  };

  const search: FindNearest = (word, maxCost) => {
    if (word.length > LONGEST) return [];
    const edits = Math.floor(maxCost / LIGHTEST);
    const letters = lettersOf(word);
    const rank = (near: NearWord): number => near.cost - FREQUENT * Math.log10(Math.max(1, frequencyOf(near.word)));
    return [...drawersFor(word, edits)]
      .flatMap((key) =>
        new Fuse(alikeIn(drawers.get(key), letters, edits), fuseOptions).search(word, { limit: PROPOSALS }),
      )
      .filter(({ item }) => item !== word)
      .map(({ item }) => ({ word: item, cost: wordDistance(word, item) }))
      .filter((near) => near.cost <= maxCost)
      .sort((a, b) => rank(a) - rank(b) || (a.word < b.word ? -1 : 1));
  };
  const find: FindNearest = (word, maxCost) => {
    const key = `${word} ${maxCost}`;
    const near = kept.get(key) ?? search(word, maxCost);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, near);
    return near;
  };
  return { add, find };
};
