import { hashText } from './vary-words.ts';

/** How readers misspell names and words, as shares of a hundred: by sound most often, then as fingers slip. */
const SOUNDS: readonly (readonly [string, string])[] = [
  ['v', 'f'],
  ['f', 'p'],
  ['i', 'y'],
  ['k', 'c'],
  ['z', 's'],
  ['t', 'd'],
  ['sy', 's'],
  ['kh', 'k'],
  ['ng', 'n'],
  ['y', 'i'],
  ['c', 'k'],
  ['d', 't'],
  ['s', 'z'],
];
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The words with one misprint in the longest; the same words give the same one. */
export const misspell = (words: readonly string[]): string[] => {
  const longest = [...words].sort((a, b) => b.length - a.length)[0] ?? '';
  const at = words.indexOf(longest);
  return words.map((word, place) => (place === at ? misspellWord(word) : word));
};

const misspellWord = (word: string): string => {
  const dice = hashText(`misprint ${word}`);
  const place = 1 + ((dice >>> 8) % Math.max(1, word.length - 2));
  const letter = word[place] ?? '';
  const kind = dice % 100;
  const replace = (start: number, length: number, by: string): string =>
    word.slice(0, start) + by + word.slice(start + length);
  const sound = SOUNDS.find(([written]) => word.indexOf(written) >= 0);
  const misspelt =
    kind < 40 && sound
      ? replace(word.indexOf(sound[0]), sound[0].length, sound[1])
      : kind < 60
        ? replace(place, 2, (word[place + 1] ?? '') + letter)
        : kind < 78
          ? replace(place, 1, '')
          : kind < 90
            ? replace(place, 0, letter)
            : replace(place, 1, neighbourOf(letter));
  return misspelt === word ? replace(place, 1, '') : misspelt;
};

const neighbourOf = (letter: string): string => {
  const row = ROWS.find((keys) => keys.includes(letter)) ?? letter;
  const at = row.indexOf(letter);
  return row[at + 1] ?? row[at - 1] ?? letter;
};
