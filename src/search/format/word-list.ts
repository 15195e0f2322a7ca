/** A word of the archive: how many articles hold it (0 for a root that is only printed in other forms), and whether others are built on it. */
export interface ListedWord {
  word: string;
  articles: number;
  isRoot: boolean;
}

// Up to eight articles are told exactly, more in powers of two: ranking needs no more.
const EXACT = 8;
const codeOf = (articles: number): number =>
  articles <= EXACT ? articles : EXACT + Math.floor(Math.log2(articles / EXACT));
const countOf = (code: number): number => (code <= EXACT ? code : EXACT * 2 ** (code - EXACT));

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const LONGEST_SHARED = 35;

/**
 * Words, sorted, a line each: how many letters it shares with the word before (0–9, a–z), the letters after those, and a letter for its
 * articles, a capital for a root. dukung, 5 articles, dukungan, 2: `0dukungF`, `6anc`.
 */
export const encodeWords = (words: readonly ListedWord[]): string => {
  let before = '';
  const lines: string[] = [];
  for (const { word, articles, isRoot } of words) {
    const shared = sharedLetters(before, word);
    const letter = LOWER[Math.min(codeOf(articles), LOWER.length - 1)] ?? '';
    lines.push(`${shared.toString(36)}${word.slice(shared)}${isRoot ? letter.toUpperCase() : letter}`);
    before = word;
  }
  return lines.join('\n');
};

/** What {@link encodeWords} wrote, sorted. The number of articles is the least it may be. */
export const decodeWords = (file: string): ListedWord[] => {
  let word = '';
  if (file === '') return [];
  return file.split('\n').map((line) => {
    word = word.slice(0, Number.parseInt(line[0] ?? '', 36)) + line.slice(1, -1);
    const letter = line.at(-1) ?? '';
    const lower = letter.toLowerCase();
    return { word, articles: countOf(LOWER.indexOf(lower)), isRoot: letter !== lower };
  });
};

const sharedLetters = (a: string, b: string): number => {
  let shared = 0;
  while (shared < LONGEST_SHARED && shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
};

/** The file of rare words a word lies in: its first letter when it is one of a to z, else `_`. */
export const letterOf = (word: string): string => (/^[a-z]/.test(word) ? (word[0] ?? '_') : '_');
