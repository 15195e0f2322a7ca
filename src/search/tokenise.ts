/** A word of a text: its plain form, and where it stands (UTF-16 code units, end exclusive). */
export interface Token {
  word: string;
  start: number;
  end: number;
}

// Ma'ruf, Jum’at: a mark inside a word belongs to it, a mark around a word does not.
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`][\p{L}\p{N}\p{M}]+)*/gu;

// é after decomposition is e and U+0301; Jum'at is Jumat.
const NOT_PLAIN = /[^\p{L}\p{N}]+/gu;

/** The form under which a word is looked up: lower case, without accents and inner marks. */
export const plainWord = (word: string): string => word.normalize('NFKD').replace(NOT_PLAIN, '').toLowerCase();

/** The words of a text in their plain form, in order. */
export const plainWords = (text: string): string[] => tokenise(text).map(({ word }) => word);

/** The words of a text in order; numbers count as words. A text without any gives an empty list. */
export const tokenise = (text: string): Token[] =>
  Array.from(text.matchAll(WORD), (match) => ({
    word: plainWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  })).filter((token) => token.word !== '');
