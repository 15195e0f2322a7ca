/** Words in a row that two texts must share. Five as in the study of reprints: shorter runs are common phrases. */
const SIZE = 5;

// Start and factor of the FNV hash for 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
const START = 0x811c9dc5;
const FACTOR = 0x01000193;

/**
 * The runs of five words of a text, in any case: what reprints share. Each run is a number of 32 bits, ascending, each once. Two runs
 * that differ have the same number once in four billion times, too seldom to make a reprint of strangers.
 */
export const shingles = (text: string): Uint32Array => {
  const words = numberWords(text.toLowerCase());
  const runs = new Uint32Array(Math.max(0, words.length - SIZE + 1));
  for (let start = 0; start < runs.length; start += 1) {
    let run = START;
    for (let place = start; place < start + SIZE; place += 1) run = Math.imul(run ^ (words[place] as number), FACTOR);
    runs[start] = run;
  }
  return runs.sort().filter((run, place) => place === 0 || run !== runs[place - 1]);
};

/** A number for every word of a text in lower case. */
const numberWords = (text: string): number[] => {
  const words: number[] = [];
  let word = START;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isPartOfWord(code)) word = Math.imul(word ^ code, FACTOR);
    else if (word !== START) {
      words.push(word);
      word = START;
    }
  }
  return words;
};

// a-z and 0-9 are nearly all there is; beyond the end of a text the code is NaN.
const isPartOfWord = (code: number): boolean =>
  code < 128
    ? (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
    : code >= 128 && /[\p{L}\p{Cs}]/u.test(String.fromCharCode(code));

/** How many numbers two ascending lists share. */
export const countShared = (a: Uint32Array, b: Uint32Array): number => {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i] as number, b[j] as number];
    if (one === other) shared += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return shared;
};
