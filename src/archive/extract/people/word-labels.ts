import { brandNames, brands } from '../../language/brands.ts';
import { commonWords } from '../../language/common-words.ts';
import { englishWords } from '../../language/english-words.ts';
import { months } from '../../language/months.ts';
import {
  degrees,
  honorifics,
  kinTerms,
  lowerHonorifics,
  officeAbbreviations,
  officeHeads,
  officeModifiers,
  portfolios,
  ranks,
  roles,
} from '../../language/offices.ts';
import {
  lowerHeads,
  organisationHeads,
  organisations,
  organisationTails,
  siteHeads,
  thingHeads,
} from '../../language/organisations.ts';
import { familyNames, givenNames } from '../../language/person-names.ts';
import { placeAbbreviations, places } from '../../language/places.ts';
import { weekdays } from '../../language/weekdays.ts';

/** What the language tables know of a word or phrase. head: it opens the name of a body, a building or a thing. */
export type Label =
  | 'office'
  | 'modifier'
  | 'portfolio'
  | 'role'
  | 'kin'
  | 'honorific'
  | 'organisation'
  | 'place'
  | 'head'
  | 'tail'
  | 'calendar'
  | 'name'
  | 'common';

/** In order: where two tables know the same phrase, the earlier one is right. Kin and lower-case roles are read only in lower case. */
const tables: readonly { label: Label; keys: Iterable<string>; written: 'any' | 'capital' | 'lower' }[] = [
  { label: 'office', keys: [...officeHeads, ...officeAbbreviations.keys()], written: 'any' },
  { label: 'modifier', keys: officeModifiers, written: 'any' },
  { label: 'honorific', keys: [...honorifics, ...ranks], written: 'capital' },
  { label: 'organisation', keys: [...organisations, ...brands, ...brandNames], written: 'capital' },
  { label: 'place', keys: [...places.keys(), ...placeAbbreviations.keys()], written: 'capital' },
  { label: 'portfolio', keys: portfolios, written: 'any' },
  { label: 'name', keys: [...givenNames, ...familyNames], written: 'capital' },
  { label: 'head', keys: [...organisationHeads, ...siteHeads, ...thingHeads], written: 'capital' },
  { label: 'head', keys: lowerHeads, written: 'lower' },
  { label: 'tail', keys: organisationTails, written: 'capital' },
  { label: 'calendar', keys: [...months.keys(), ...weekdays.keys()], written: 'capital' },
  { label: 'role', keys: roles, written: 'lower' },
  { label: 'kin', keys: kinTerms, written: 'lower' },
  { label: 'honorific', keys: lowerHonorifics, written: 'lower' },
  { label: 'common', keys: [...commonWords, ...englishWords, ...degrees], written: 'capital' },
];

const collect = (written: 'capital' | 'lower'): ReadonlyMap<string, Label> => {
  const labels = new Map<string, Label>();
  for (const table of tables.filter((t) => t.written === 'any' || t.written === written)) {
    for (const key of table.keys) if (!labels.has(key)) labels.set(key, table.label);
  }
  return labels;
};

const ofCapital = collect('capital');
const ofLower = collect('lower');

/** By the first word of a phrase how many words the longest phrase has that begins with it. */
const longestFrom: ReadonlyMap<string, number> = [...ofCapital.keys(), ...ofLower.keys()].reduce((longest, key) => {
  const words = key.split(' ');
  const first = words[0] ?? '';
  return longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
}, new Map<string, number>());

/** The label of one capitalised word by itself; undefined for a word no table knows. */
export const labelOfWord = (word: string): Label | undefined => ofCapital.get(word.toLowerCase());

/** The labels of a word or phrase: where it has a capital, and where it has none. */
export interface PhraseLabels {
  asCapital: Label | undefined;
  asLower: Label | undefined;
}

/** What the tables know of one word. */
export interface WordLabels extends PhraseLabels {
  /** How many words the longest phrase has that begins with it; 0 for a word no table knows. */
  longestPhrase: number;
}

/** Looks a phrase up in the tables, by the keys of its words. */
export const labelsOfPhrase = (key: string): PhraseLabels => ({
  asCapital: ofCapital.get(key),
  asLower: ofLower.get(key),
});

/** Looks a word up in the tables, by its key. */
export const labelsOfWord = (key: string): WordLabels => ({
  asCapital: ofCapital.get(key) ?? ofParts(key) ?? (isClub(key) ? 'organisation' : undefined),
  asLower: ofLower.get(key),
  longestPhrase: longestFrom.get(key) ?? 0,
});

// Persipal, Persikota, Persewar: "Persatuan Sepak Bola Indonesia" or "… Seluruh" and a town; "persiapan" is an ordinary word.
const isClub = (key: string): boolean => /^(?:perse|persi)\p{L}{2,9}$/u.test(key) && !/an$|nya$/.test(key);

// ASEAN-Rusia, RI-Russia: two bodies or places in one word.
const ofParts = (key: string): Label | undefined => {
  const parts = key.split('-');
  const known = parts.filter((part) => ['place', 'organisation'].includes(ofCapital.get(part) ?? '') || part === 'ri');
  return parts.length > 1 && known.length === parts.length ? 'organisation' : undefined;
};
