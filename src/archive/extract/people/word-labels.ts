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

/** What the tables know of a word, or of the words of a phrase up to one. */
export interface WordLabels {
  /** The label where it has a capital. */
  asCapital: Label | undefined;
  /** The label where it has none. */
  asLower: Label | undefined;
  /** The same for every word with which a phrase of the tables goes on. */
  next: ReadonlyMap<string, WordLabels> | undefined;
}

interface Entry extends WordLabels {
  next: Map<string, Entry> | undefined;
}

/** The words that begin a phrase of the tables, or are one. */
const known: ReadonlyMap<string, WordLabels> = tables.reduce((opening, { keys, label, written }) => {
  for (const key of keys) {
    let words = opening;
    let entry: Entry | undefined;
    for (const word of key.split(' ')) {
      if (entry) words = entry.next ??= new Map();
      entry = words.get(word) ?? { asCapital: undefined, asLower: undefined, next: undefined };
      words.set(word, entry);
    }
    if (entry && written !== 'lower') entry.asCapital ??= label;
    if (entry && written !== 'capital') entry.asLower ??= label;
  }
  return opening;
}, new Map<string, Entry>());

/** The label of one capitalised word by itself; undefined for a word no table knows. */
export const labelOfWord = (word: string): Label | undefined => known.get(word.toLowerCase())?.asCapital;

/** Looks a word up in the tables, by its key. */
export const labelsOfWord = (key: string): WordLabels => {
  const { asCapital, asLower, next }: Partial<WordLabels> = known.get(key) ?? {};
  return { asCapital: asCapital ?? ofParts(key) ?? (isClub(key) ? 'organisation' : undefined), asLower, next };
};

// Persipal, Persikota, Persewar: "Persatuan Sepak Bola Indonesia" or "… Seluruh" and a town; "persiapan" is an ordinary word.
const isClub = (key: string): boolean => /^(?:perse|persi)\p{L}{2,9}$/u.test(key) && !/an$|nya$/.test(key);

// ASEAN-Rusia, RI-Russia: two bodies or places in one word.
const ofParts = (key: string): Label | undefined => {
  if (!key.includes('-')) return undefined;
  const isKnown = (part: string) => ['place', 'organisation'].includes(known.get(part)?.asCapital ?? '');
  return key.split('-').every((part) => part === 'ri' || isKnown(part)) ? 'organisation' : undefined;
};
