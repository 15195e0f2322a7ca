import { mayBeHandle } from '../../language/find-seams.ts';
import type { Span } from '../../model/span.ts';
import { UNSEEN } from '../../model/tidy.ts';
import type { TopicReader } from '../topics/create-topic-reader.ts';
import { readWord, type Word } from './read-word.ts';

/** A word or a mark of one block. */
export interface Token extends Pick<Word, 'text' | 'key' | 'kind' | 'capital' | 'allCapitals'> {
  /** What is known of it wherever it stands. */
  word: Word;
  at: Span;
  /** Opens a sentence or a quotation, where any word has a capital. */
  opens: boolean;
}

/** Gives the tokens of `text` between the ends of `within`. */
export type Tokenise = (text: string, within: Span) => Token[];

// L.P.   R.   H.M. in H.M.Prasetyo   setkab.go.id   Covid-19   Ma'ruf   antar-bangsa   2021   6/7   ,
const LETTER = `[\\p{L}\\p{M}\\d'’${UNSEEN}]`;
const TOKEN = [
  '(?:\\p{Lu}\\.)+(?=\\p{Lu}\\p{Ll}|[^\\p{L}\\d]|$)',
  `\\p{L}${LETTER}*(?:[-.](?=[\\p{L}\\d])${LETTER}+)*`,
  '\\d[\\d.,/:-]*',
  '[^\\s\\p{L}\\d]',
].join('|');

/**
 * A tokeniser that looks at each word once, however often it comes: a newspaper's vocabulary is small beside its text. `topicsOf` tells
 * what a word says of topics.
 */
export const createTokeniser = (topicsOf?: TopicReader): Tokenise => {
  const words = new Map<string, Word>();
  const wordOf = (written: string): Word => {
    const known = words.get(written);
    if (known) return known;
    const word = readWord(written, topicsOf?.(written));
    words.set(written, word);
    return word;
  };
  const read = (passage: string, from: number, tokens: Token[]): void => {
    const pattern = new RegExp(TOKEN, 'gu');
    for (let match = pattern.exec(passage); match; match = pattern.exec(passage)) {
      const word = wordOf(match[0]);
      const start = from + match.index;
      if (word.seams.length > 0 && !mayBeHandle(passage, match.index, pattern.lastIndex)) {
        for (const [place, seam] of [0, ...word.seams].entries())
          read(match[0].slice(seam, word.seams[place]), start + seam, tokens);
        continue;
      }
      const { text, key, kind, capital, allCapitals } = word;
      const last = tokens.at(-1);
      const opens = last === undefined || endsSentence(last, tokens.length);
      tokens.push({ text, key, kind, capital, allCapitals, word, at: { start, end: from + pattern.lastIndex }, opens });
    }
  };
  return (text, within) => {
    const tokens: Token[] = [];
    read(text.slice(within.start, within.end), within.start, tokens);
    return tokens;
  };
};

// "… pada menit 40. Wasit …": the full stop belongs to the number, unless the number opens its line and counts an item.
// "JAKARTA (ANTARA) - Warga …": behind the dash of a dateline the report opens.
const endsSentence = ({ kind, opens, text, word }: Token, place: number): boolean => {
  if (kind === 'number') return place > 1 && text.endsWith('.');
  return kind === 'mark' && (opens || word.endsSentence || (place <= MAX_DATELINE && /[-–—]/.test(text)));
};

/** The longest dateline, in words and marks. */
const MAX_DATELINE = 8;

/** Whether a token is a word with one capital that opens it: "Larasati", no acronym. */
export const isCapitalised = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && !token.allCapitals;
