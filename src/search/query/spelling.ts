// Soekarno/Sukarno, Djakarta/Jakarta, Tjokro/Cokro, Sjahrir/Syahrir, Khofifah/Kofifah, Maxum/Maksum
const oldSpellings: [old: RegExp, modern: string][] = [
  [/oe/g, 'u'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/sj/g, 'sy'],
  [/kh/g, 'k'],
  [/x/g, 'ks'],
];

// Russia/Rusia, Sidharto/Sidarto, Lavrov/Lafrof, Sergey/Sergei, Quran/Kuran
const freeSpellings: [printed: RegExp, folded: string][] = [
  [/(.)\1/g, '$1'],
  [/([bcdgt])h/g, '$1'],
  [/[fw]/g, 'v'],
  [/y/g, 'i'],
  [/q/g, 'k'],
];

const fold = (word: string, spellings: [RegExp, string][]): string =>
  spellings.reduce((folded, [printed, plain]) => folded.replace(printed, plain), word);

/** A plain word with the spelling before 1972 made modern. */
export const modernSpelling = (word: string): string => fold(word, oldSpellings);

/** Whether two plain words are one word in two spellings that Indonesian papers use for the same name: Russia and Rusia, Sergey and Sergei. */
export const isSameSpelling = (a: string, b: string): boolean =>
  fold(modernSpelling(a), freeSpellings) === fold(modernSpelling(b), freeSpellings);
