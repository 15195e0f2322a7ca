import type { NearWord } from './nearest-words.ts';

const ONE_EDIT = 1;

/**
 * Whether a word near another may be that word printed or typed wrongly: with letters lost, added, swapped or written as they sound.
 * Another letter in the same place makes another word: membaca, membawa.
 */
export const isSlip = (word: string, near: NearWord): boolean =>
  near.cost < ONE_EDIT || near.word.length !== word.length;
