import { tokenise } from '../tokenise.ts';
import { stopWords } from './stop-words.ts';

/** One thing a reader asks for: a word, or a phrase between quotation marks. */
export interface Term {
  /** As typed, without quotation marks. */
  typed: string;
  /** Plain words; more than one only in a phrase. */
  words: string[];
  /** Between quotation marks: searched as typed and never repaired. */
  quoted: boolean;
  /** The word at the end of the query, perhaps not finished. */
  open: boolean;
  /** A word without a subject beside words that have one: it may be missing in a result. */
  optional: boolean;
}

// Two hundred typed characters hold any question; what follows is a pasted article.
const LONGEST_QUERY = 200;

// "kerja sama" vaksin, “Sputnik V”, an unclosed "produksi vaksin
const PHRASE_OR_REST = /["“”„]([^"“”„]*)["“”„]?|[^"“”„]+/g;

/** The terms of a query in the order typed, each word once. A query without a letter or digit gives none. */
export const parseQuery = (query: string): Term[] => {
  const asked = query.slice(0, LONGEST_QUERY);
  const terms = Array.from(asked.matchAll(PHRASE_OR_REST)).flatMap(([piece, phrase]): Term[] => {
    const words = tokenise(phrase ?? piece);
    if (phrase !== undefined) {
      if (words.length === 0) return [];
      return [
        { typed: phrase.trim(), words: words.map((token) => token.word), quoted: true, open: false, optional: false },
      ];
    }
    return words.map((token) => ({
      typed: piece.slice(token.start, token.end),
      words: [token.word],
      quoted: false,
      open: token.end === piece.length && asked.endsWith(piece),
      optional: stopWords.has(token.word),
    }));
  });
  const once = terms.filter(
    (term, at) => terms.findIndex((other) => other.words.join(' ') === term.words.join(' ')) === at,
  );
  return once.every((term) => term.optional) ? once.map((term) => ({ ...term, optional: false })) : once;
};
