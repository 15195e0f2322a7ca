import { nameParticles } from '../../language/person-names.ts';
import type { Token } from './tokenise.ts';
import { kindOfWord, type WordKind } from './word-facts.ts';
import type { Label } from './word-labels.ts';

/** Words in a row that may hold names. Token positions, `end` exclusive; `kinds` has one entry for each of its words. */
export interface Run {
  start: number;
  end: number;
  kinds: readonly WordKind[];
}

/** Words of these labels stand beside names, never in one. */
const BESIDE: ReadonlySet<Label | undefined> = new Set<Label | undefined>([
  'office',
  'modifier',
  'portfolio',
  'role',
  'kin',
  'honorific',
  'organisation',
  'head',
  'tail',
  'calendar',
]);

/** Kinds that make nobody's name by themselves. */
const EMPTY: ReadonlySet<WordKind> = new Set<WordKind>([
  'common',
  'place',
  'initials',
  'numeral',
  'particle',
  'acronym',
  'other',
]);

/** Longer rows of capitalised words are menus and lists without marks. */
const MAX_RUN = 40;

/**
 * Every run of one block, in text order. `isName` tells tokens that belong to a name the archivist or the archive knows; `isTaken`
 * those that are part of an office. A run of nothing but common words and places is left out unless it has such a token.
 */
export const findRuns = (
  tokens: readonly Token[],
  labels: readonly (Label | undefined)[],
  isName: (position: number) => boolean,
  isTaken: (position: number) => boolean,
): Run[] => {
  const fits = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined) return false;
    return isName(at) || ((token.capital || token.word.arabic) && !isTaken(at) && mayName(token, labels[at]));
  };
  const joins = (at: number): boolean => {
    const token = tokens[at];
    // "Yasonna H Laoly": an honorific by itself, an initial between two names.
    return token !== undefined && !isTaken(at) && (nameParticles.has(token.key) || token.word.initials) && fits(at + 1);
  };
  const runs: Run[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    if (!fits(start)) continue;
    let end = start + 1;
    while (fits(end) || joins(end)) end += 1;
    const kinds = tokens.slice(start, end).map((token, index) => kindOfWord(token.word, labels[start + index]));
    const tells = kinds.some((kind, index) => !EMPTY.has(kind) || isName(start + index));
    if (tells && end - start <= MAX_RUN) runs.push({ start, end, kinds });
    start = end;
  }
  return runs;
};

// Retno   L.P.   MS   Ma'ruf   X
const mayName = (token: Token, label: Label | undefined): boolean => {
  if (BESIDE.has(label)) return false;
  if (token.word.initials) return label === undefined || label === 'common' || label === 'name';
  return token.kind === 'word' && !token.allCapitals && /^[\p{L}'’-]+$/u.test(token.text);
};
