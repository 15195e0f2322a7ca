/** All words of an archive as numbers, article after article. */
export interface NumberedWords {
  /** The words by number; number 0 is no word but the border behind a line. */
  words: string[];
  numberOf: Map<string, number>;
  /** The numbers of the words as printed. */
  printed: Uint32Array;
  /** Where each article begins among them, and where the last one ends. */
  starts: Uint32Array;
}

/** Numbers the words of every article's lines, in the order in which they are met. */
export const numberWords = (articles: readonly string[]): NumberedWords => {
  const numberOf = new Map<string, number>();
  const words = [''];
  let printed = new Uint32Array(1024);
  const starts = new Uint32Array(articles.length + 1);
  let end = 0;
  const push = (number: number): void => {
    if (end === printed.length) {
      const larger = new Uint32Array(end * 2);
      larger.set(printed);
      printed = larger;
    }
    printed[end++] = number;
  };
  for (const [article, lines] of articles.entries()) {
    for (const line of lines.split('\n')) {
      for (const word of line.split(' ')) if (word !== '') push(numberWord(word, words, numberOf));
      push(0);
    }
    starts[article + 1] = end;
  }
  return { words, numberOf, printed: printed.subarray(0, end), starts };
};

/** The number of a word, a new one when it has none. */
export const numberWord = (word: string, words: string[], numberOf: Map<string, number>): number => {
  const known = numberOf.get(word);
  if (known !== undefined) return known;
  numberOf.set(word, words.length);
  words.push(word);
  return words.length - 1;
};
