import { familyNames, givenNames } from '../../language/person-names.ts';
import { readWord } from './read-word.ts';
import type { Token } from './tokenise.ts';

const isKnown = (word: string): boolean => givenNames.has(word) || familyNames.has(word);

/** The tokens with the names of a pair apart: "Prabowo Subianto-Gibran Rakabuming" are two people, "Baume-Schneider" at the end of a name is one. */
export const splitPairs = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token, index) => {
    const isJoint = token.word.pair && tokens[index - 1]?.capital === true && tokens[index + 1]?.capital === true;
    const [first = '', second = ''] = isJoint ? token.text.split('-') : [];
    if (!isKnown(first.toLowerCase()) && !isKnown(second.toLowerCase())) return [token];
    const cut = token.at.start + first.length;
    const part = (written: string, start: number): Token => {
      const word = readWord(written);
      const { text, key, kind, capital, allCapitals } = word;
      return { text, key, kind, capital, allCapitals, word, at: { start, end: start + written.length }, opens: false };
    };
    return [{ ...part(first, token.at.start), opens: token.opens }, part('-', cut), part(second, cut + 1)];
  });
