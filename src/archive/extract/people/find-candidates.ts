import { nameParticles } from '../../language/person-names.ts';
import { isInflected } from './is-inflected.ts';
import type { Label } from './label-tokens.ts';
import type { Token } from './tokenise.ts';

/** A run of words that may be a name. Token positions, `end` exclusive. */
export interface Candidate {
  start: number;
  end: number;
  /** Its words without initials and particles: what names are compared by. */
  names: string[];
}

/** A name has at most so many words; longer runs are titles of books and bodies. */
const MAX_WORDS = 6;

/** Every run of words of one block that has the shape of a name, in text order. */
export const findCandidates = (
  tokens: readonly Token[],
  labels: readonly (Label | undefined)[],
  isName: (token: Token) => boolean,
): Candidate[] => {
  const fits = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && (isName(token) || isNameWord(token, labels[at]));
  };
  const candidates: Candidate[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    // "RI Retno": RI is a country, not initials.
    const opens = fits(start) || (isInitials(tokens[start]) && labels[start] === undefined && fits(start + 1));
    if (!opens) continue;
    let end = start + 1;
    while (fits(end) || (isJoint(tokens[end]) && fits(end + 1))) end += 1;
    const names = tokens.slice(start, end).filter((token, index) => fits(start + index) && !isInitials(token));
    if (names.length <= MAX_WORDS) candidates.push({ start, end, names: names.map(({ text }) => text) });
    start = end;
  }
  return candidates;
};

const isNameWord = (token: Token, label: Label | undefined): boolean => {
  if (token.kind !== 'word' || !token.capital || token.allCapitals || token.text.length < 2) return false;
  if (label === 'name') return true;
  // A word no table knows is a name unless it only has its capital from the start of the sentence: "Memasuki", "Pihaknya".
  return (
    label === undefined &&
    /^[\p{L}'’-]+$/u.test(token.text) &&
    !/nya$/.test(token.key) &&
    !(token.opens && isInflected(token.key))
  );
};

// L.P.   R.   LP   M
const isInitials = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'initials' || /^\p{Lu}{1,2}$/u.test(token.text));

const isJoint = (token: Token | undefined): boolean =>
  token !== undefined && (isInitials(token) || nameParticles.has(token.key));
