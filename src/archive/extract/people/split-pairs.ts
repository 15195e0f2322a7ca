import { familyNames, givenNames } from '../../language/person-names.ts';
import { readWord } from './read-word.ts';
import type { Token } from './tokenise.ts';

const isKnown = (word: string): boolean => givenNames.has(word) || familyNames.has(word);

/** The tokens with the names of a pair apart: "Prabowo Subianto-Gibran Rakabuming" are two people, "Baume-Schneider" at the end of a name is one. */
export const splitPairs = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(({ capital, word }) => capital && word.pair)
    ? tokens.flatMap((token, index) => partsOf(token, tokens, index))
    : tokens;

const partsOf = (token: Token, tokens: readonly Token[], index: number): Token[] => {
  if (!token.word.pair || !tokens[index - 1]?.capital || !tokens[index + 1]?.capital) return [token];
  const [first = '', second = ''] = token.text.split('-');
  if (!isKnown(first.toLowerCase()) && !isKnown(second.toLowerCase())) return [token];
  const cut = token.at.start + first.length;
  const part = (written: string, start: number): Token => {
    const word = readWord(written);
    const { text, key, kind, capital, allCapitals } = word;
    return { text, key, kind, capital, allCapitals, word, at: { start, end: start + written.length }, opens: false };
  };
  return [{ ...part(first, token.at.start), opens: token.opens }, part('-', cut), part(second, cut + 1)];
};
