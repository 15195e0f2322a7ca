import { degrees } from '../../language/offices.ts';
import type { Token } from './tokenise.ts';

/** Letters that are initials within a name as often as a degree behind it: "Fahmi MS", "Muhammad AS". */
const INITIALS = new Set(['ms', 'ma', 'as', 'ba', 'ca', 'sp', 'st', 'ns', 'ac']);

/** Whether an academic degree as printed behind names begins at `at`: "SH", "S.H.", "MSi", "M.Si". An ordinary word is none. */
export const isDegree = (tokens: readonly Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token?.capital) return false;
  // "M.Si" is taken apart as an initial and a word.
  const key = token.kind === 'initials' && next?.at.start === token.at.end ? token.key + next.key : token.key;
  const isWritten = token.kind === 'initials' || /^\p{Lu}{2}|^\p{Lu}\p{Ll}?\p{Lu}/u.test(token.text);
  return isWritten && degrees.has(key) && !(INITIALS.has(key) && token.kind !== 'initials');
};
