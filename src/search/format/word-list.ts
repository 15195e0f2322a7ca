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
 * Words, sorted, as columns, each a part: how many letters each shares with the word before (0–9, a–z); a letter for its articles,
 * a capital for a root; the letters after those shared, a line each. dukung, 5 articles, dukungan, 2: `06`, `Fc`, `dukung`, `an`.
 */
export const encodeWords = (words: readonly ListedWord[]): string[] => {
  let before = '';
  let [shares, letters, endings] = ['', '', ''];
  for (const { word, articles, isRoot } of words) {
    const shared = sharedLetters(before, word);
    const letter = LOWER[Math.min(codeOf(articles), LOWER.length - 1)] ?? '';
    shares += shared.toString(36);
    letters += isRoot ? letter.toUpperCase() : letter;
    endings += `\n${word.slice(shared)}`;
    before = word;
  }
  return [`${shares}\n`, letters, endings];
};

/** What {@link encodeWords} wrote, its parts joined. The number of articles is the least it may be. */
export const decodeWords = (file: string): ListedWord[] => {
  const [shares = '', letters = '', ...endings] = file.split('\n');
  let word = '';
  return endings.map((ending, at) => {
    word = word.slice(0, Number.parseInt(shares[at] ?? '', 36)) + ending;
    const letter = letters[at] ?? '';
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
