import { modernSpelling } from './spelling.ts';

// One letter of each pair is written for the other in Indonesian press spelling: Lavrof, Marsudy, Rusia/Rossia, Achmad/Akhmad.
const soundAlike = new Set('fv fp pv vw fw iy jy ck cq kq gk sz jz dt bp ou ei ae'.split(' '));

const SOUND_ALIKE = 0.6;
const DOUBLED_OR_H = 0.6;
const SWAPPED = 0.8;
const WRONG_FIRST_LETTER = 0.25;
const OLD_SPELLING = 0.4;

const isSoundAlike = (a: string, b: string): boolean => soundAlike.has(a < b ? a + b : b + a);

const replaced = (a: string, b: string): number => (a === b ? 0 : isSoundAlike(a, b) ? SOUND_ALIKE : 1);

/** What it costs that the letter at `at` of `word` is missing in the other word: little for a doubled letter or an h. */
const dropped = (word: string, at: number): number =>
  word[at] === 'h' || word[at] === word[at - 1] ? DOUBLED_OR_H : 1;

/** Damerau–Levenshtein with lighter costs, three rows at a time because a swap looks two letters back. */
const weightedEdits = (a: string, b: string): number => {
  let before: number[] = [];
  let last = [0];
  for (let j = 0; j < b.length; j++) last.push((last[j] ?? 0) + dropped(b, j));
  for (let i = 0; i < a.length; i++) {
    const row = [(last[0] ?? 0) + dropped(a, i)];
    for (let j = 0; j < b.length; j++) {
      const [x = '', y = ''] = [a[i], b[j]];
      let cost = Math.min(
        (last[j] ?? 0) + replaced(x, y),
        (last[j + 1] ?? 0) + dropped(a, i),
        (row[j] ?? 0) + dropped(b, j),
      );
      if (i > 0 && j > 0 && x !== y && x === b[j - 1] && a[i - 1] === y)
        cost = Math.min(cost, (before[j - 1] ?? 0) + SWAPPED);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
};

/**
 * How far two plain words lie apart, in edits: 0 for the same word, 1 for a wrong letter, less where one letter sounds like the
 * other, is doubled or changed places. Symmetric; an empty word is as far as the other is long.
 */
export const wordDistance = (a: string, b: string): number => {
  if (a === b) return 0;
  const [oldA, oldB] = [modernSpelling(a), modernSpelling(b)];
  const edits = Math.min(weightedEdits(a, b), OLD_SPELLING + weightedEdits(oldA, oldB));
  return edits + (oldA[0] === oldB[0] ? 0 : WRONG_FIRST_LETTER);
};
