import type { Span } from '../../model/span.ts';

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
const TOKEN =
  /(?<initials>(?:\p{Lu}\.)+(?![\p{L}\d]))|(?<word>\p{L}[\p{L}\d'’]*(?:[-.](?=[\p{L}\d])[\p{L}\d'’]+)*)|(?<number>\d[\d.,/:-]*)|(?<mark>[^\s\p{L}\d])/gu;

/** The tokens of `text` between the ends of `within`. */
export const tokenise = (text: string, within: Span): Token[] => {
  const tokens: Token[] = [];
  let opens = true;
  for (const match of text.slice(within.start, within.end).matchAll(TOKEN)) {
    const [written] = match;
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
      at: { start, end: start + written.length },
      kind,
      capital: /^\p{Lu}/u.test(written),
      allCapitals: /^\p{Lu}{2,}$/u.test(written),
      opens,
    });
    opens = kind === 'mark' ? opens || /[.!?:"“”]/.test(written) : false;
  }
  return tokens;
};
