import type { Span } from '../../model/span.ts';
import { UNSEEN, visible } from '../../model/tidy.ts';

/** A word or a mark of one block. */
export interface Token {
  text: string;
  /** Lower case, without full stops: the key for word tables. */
  key: string;
  at: Span;
  kind: 'word' | 'initials' | 'number' | 'mark';
  /** Begins with a capital letter. */
  capital: boolean;
  /** Set in capitals, two letters or more. */
  allCapitals: boolean;
  /** Opens a sentence or a quotation, where any word has a capital. */
  opens: boolean;
}

// L.P.   R.   setkab.go.id   Covid-19   Ma'ruf   antar-bangsa   2021   6/7   ,
const LETTER = `[\\p{L}\\p{M}\\d'’${UNSEEN}]`;
const TOKEN = new RegExp(
  [
    '(?<initials>(?:\\p{Lu}\\.)+(?![\\p{L}\\d]))',
    `(?<word>\\p{L}${LETTER}*(?:[-.](?=[\\p{L}\\d])${LETTER}+)*)`,
    '(?<number>\\d[\\d.,/:-]*)',
    '(?<mark>[^\\s\\p{L}\\d])',
  ].join('|'),
  'gu',
);

/** The tokens of `text` between the ends of `within`. */
export const tokenise = (text: string, within: Span): Token[] => {
  const tokens: Token[] = [];
  let opens = true;
  for (const match of text.slice(within.start, within.end).matchAll(TOKEN)) {
    const written = visible(match[0]);
    const kind = match.groups?.initials
      ? 'initials'
      : match.groups?.word
        ? 'word'
        : match.groups?.number
          ? 'number'
          : 'mark';
    const start = within.start + match.index;
    tokens.push({
      text: written,
      key: written.toLowerCase().replaceAll('.', ''),
      at: { start, end: start + match[0].length },
      kind,
      capital: /^\p{Lu}/u.test(written),
      allCapitals: /^\p{Lu}{2,}$/u.test(written),
      opens,
    });
    opens = kind === 'mark' ? opens || /[.!?:"“”]/.test(written) : false;
  }
  return tokens;
};
