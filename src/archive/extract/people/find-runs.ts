import { ambiguousNames, nameParticles } from '../../language/person-names.ts';
import { isDegree } from './is-degree.ts';
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

/** Particles before a parent's name. */
const FILIAL = new Set(['bin', 'binti', 'ibnu']);

const isOfParent = (particle: Token | undefined, label: Label | undefined, title: Token | undefined): boolean =>
  FILIAL.has(particle?.key ?? '') && label === 'honorific' && title?.capital === true;

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
    if (token === undefined || isTaken(at)) return false;
    // "Nurlaila binti Haji Sakka"
    if (isOfParent(tokens[at - 1], labels[at], tokens[at]) && fits(at + 1)) return true;
    if (FILIAL.has(token.key) && isOfParent(token, labels[at + 1], tokens[at + 1]) && fits(at + 2)) return true;
    // "Robert van der Meulen"
    if (nameParticles.has(token.key))
      return fits(at + 1) || (nameParticles.has(tokens[at + 1]?.key ?? '') && fits(at + 2));
    // "Yasonna H Laoly": an honorific by itself, an initial between two names. "Direksi PT Larasati" opens a firm's name.
    // "Raja Willem I. Ia hafal": a sentence ends.
    if (!token.word.initials || labels[at] === 'head' || labels[at] === 'organisation') return false;
    return fits(at + 1) && !closesSentence(token, tokens[at + 1], labels[at + 1]);
  };
  const runs: Run[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    if (!fits(start) || (tokens[start - 1]?.text === ',' && isDegree(tokens, start))) continue;
    let end = start + 1;
    while ((fits(end) && !closesSentence(tokens[end], tokens[end + 1], labels[end + 1])) || joins(end)) end += 1;
    while (end > start + 1 && isDegree(tokens, end - 1)) end -= 1;
    const kinds = tokens.slice(start, end).map((token, index) => kindOfWord(token.word, labels[start + index]));
    const tells = kinds.some((kind, index) => !EMPTY.has(kind) || isName(start + index));
    if (tells && end - start <= MAX_RUN) runs.push({ start, end, kinds });
    start = end;
  }
  return runs;
};

// "… Raja Willem I. Ia …": behind a numeral and its full stop an ordinary word.
const closesSentence = (token: Token | undefined, next: Token | undefined, label: Label | undefined): boolean =>
  /^[IVX]\.$/.test(token?.text ?? '') && label === 'common' && !ambiguousNames.has(next?.key ?? '');

// Retno   L.P.   MS   Ma'ruf   X
const mayName = (token: Token, label: Label | undefined): boolean => {
  if (BESIDE.has(label)) return false;
  if (token.word.initials) return label === undefined || label === 'common' || label === 'name';
  return token.kind === 'word' && !token.allCapitals && /^[\p{L}'’-]+$/u.test(token.text);
};
