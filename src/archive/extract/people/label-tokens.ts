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
import { labelByNeighbours } from './label-by-neighbours.ts';
import type { Token } from './tokenise.ts';

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

/** The label of every token, undefined for a word no table knows. All tokens of a phrase carry its label. */
export const labelTokens = (tokens: readonly Token[]): (Label | undefined)[] => {
  const labels: (Label | undefined)[] = new Array(tokens.length).fill(undefined);
  for (let start = 0; start < tokens.length; ) {
    const { length, label } = readPhrase(tokens, start);
    labels.fill(label ?? ofParts(tokens[start] as Token), start, start + length);
    start += length;
  }
  return labelByNeighbours(tokens, labels);
};

/** The label of the longest phrase that begins at `start`, and how many words it has; 1 where no phrase does. */
const readPhrase = (tokens: readonly Token[], start: number): { length: number; label: Label | undefined } => {
  const first = tokens[start] as Token;
  // "H. Memed": a form of address, where "M." is an initial.
  if (first.kind === 'initials' && ofCapital.get(first.key) === 'honorific') return { length: 1, label: 'honorific' };
  const longest = first.kind === 'word' ? (longestFrom.get(first.key) ?? 0) : 0;
  let found: { length: number; label: Label | undefined } = { length: 1, label: undefined };
  let key = '';
  let even = true;
  for (let length = 1; length <= longest; length += 1) {
    const token = tokens[start + length - 1];
    if (token?.kind !== 'word') break;
    key = length === 1 ? token.key : `${key} ${token.key}`;
    even &&= token.capital === first.capital;
    const label = labelOf(key, first);
    // "Jalan Panjang" is a road; "Kalimantan timur laut" is not "Timur": every word of a capitalised phrase has its capital.
    if (label && (even || first.opens || label === 'office' || label === 'portfolio')) found = { length, label };
  }
  return found;
};

const labelOf = (key: string, { capital, opens }: Token): Label | undefined => {
  if (!capital) return ofLower.get(key);
  const label = ofCapital.get(key);
  if (!opens || (label !== undefined && label !== 'common')) return label;
  // "Artis Bunga …", "Istri Cakra …": a role or kin that opens a sentence has its capital from there.
  const lower = ofLower.get(key);
  return lower === 'role' || lower === 'kin' || lower === 'head' ? lower : label;
};

// ASEAN-Rusia, RI-Russia: two bodies or places in one word.
const ofParts = (token: Token): Label | undefined => {
  const parts = token.kind === 'word' && token.capital && token.text.includes('-') ? token.key.split('-') : [];
  const known = parts.filter((part) => ['place', 'organisation'].includes(ofCapital.get(part) ?? '') || part === 'ri');
  return parts.length > 1 && known.length === parts.length ? 'organisation' : undefined;
};
