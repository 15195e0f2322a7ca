import type { LabelledPage } from './page-case.ts';

/** True when two people share a name or a printed form, whatever its case and punctuation. */
export const isSamePerson = (one: Person, other: Person): boolean => {
  const names = new Set([one.name, ...one.forms].map(foldWords));
  return [other.name, ...other.forms].some((name) => names.has(foldWords(name)));
};

/** Words alone, for comparing: lower case, single spaces. */
export const foldWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

type Person = LabelledPage['people'][number];
