import { commonWords } from '../../language/common-words.ts';
import { months } from '../../language/months.ts';
import {
  degrees,
  honorifics,
  kinTerms,
  officeAbbreviations,
  officeHeads,
  officeModifiers,
  portfolios,
  ranks,
  roles,
} from '../../language/offices.ts';
import {
  organisationHeads,
  organisations,
  organisationTails,
  siteHeads,
  thingHeads,
} from '../../language/organisations.ts';
import { ambiguousNames, familyNames, givenNames } from '../../language/person-names.ts';
import { placeAbbreviations, places } from '../../language/places.ts';
import { weekdays } from '../../language/weekdays.ts';
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
  { label: 'organisation', keys: organisations, written: 'capital' },
  { label: 'place', keys: [...places.keys(), ...placeAbbreviations.keys()], written: 'capital' },
  { label: 'portfolio', keys: portfolios, written: 'any' },
  { label: 'name', keys: [...givenNames, ...familyNames], written: 'capital' },
  { label: 'head', keys: [...organisationHeads, ...siteHeads, ...thingHeads], written: 'capital' },
  { label: 'tail', keys: organisationTails, written: 'capital' },
  { label: 'calendar', keys: [...months.keys(), ...weekdays.keys()], written: 'capital' },
  { label: 'role', keys: roles, written: 'lower' },
  { label: 'kin', keys: kinTerms, written: 'lower' },
  { label: 'common', keys: [...commonWords, ...degrees], written: 'capital' },
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
    const length = longestPhrase(tokens, start);
    const label = length > 0 ? labelOf(tokens, start, length) : undefined;
    for (let step = 0; step < Math.max(1, length); step += 1)
      labels[start + step] = label ?? ofParts(tokens[start] as Token);
    start += Math.max(1, length);
  }
  return labels.map((label, index) => (isNameBesideName(tokens, labels, index) ? 'name' : label));
};

// "Bunga Larasati": a common word is a name where a known name stands beside it.
const isNameBesideName = (tokens: readonly Token[], labels: readonly (Label | undefined)[], index: number): boolean => {
  const token = tokens[index] as Token;
  return (
    token.capital && ambiguousNames.has(token.key) && (labels[index - 1] === 'name' || labels[index + 1] === 'name')
  );
};

const longestPhrase = (tokens: readonly Token[], start: number): number => {
  const longest = longestFrom.get(tokens[start]?.key ?? '') ?? 0;
  let length = 0;
  while (length < longest && tokens[start + length]?.kind === 'word') length += 1;
  while (length > 0 && labelOf(tokens, start, length) === undefined) length -= 1;
  return length;
};

const labelOf = (tokens: readonly Token[], start: number, length: number): Label | undefined => {
  const phrase = tokens.slice(start, start + length);
  const key = length === 1 ? (phrase[0] as Token).key : phrase.map((token) => token.key).join(' ');
  const capital = ofCapital.get(key);
  const lower = ofLower.get(key);
  // "Artis Bunga …": a role that opens a sentence has its capital from there.
  const opening = phrase[0]?.opens === true && (capital === undefined || capital === 'common') && lower === 'role';
  const label = phrase[0]?.capital && !opening ? capital : lower;
  // "Jalan Panjang" is a road; "Kalimantan timur laut" is not "Timur": every word of a capitalised phrase has its capital.
  const wholly =
    length === 1 ||
    phrase.every(({ capital }) => capital === phrase[0]?.capital) ||
    label === 'office' ||
    label === 'portfolio';
  return wholly ? label : undefined;
};

// ASEAN-Rusia, RI-Russia: two bodies or places in one word.
const ofParts = (token: Token): Label | undefined => {
  const parts = token.kind === 'word' && token.capital && token.text.includes('-') ? token.key.split('-') : [];
  const known = parts.filter((part) => ['place', 'organisation'].includes(ofCapital.get(part) ?? '') || part === 'ri');
  return parts.length > 1 && known.length === parts.length ? 'organisation' : undefined;
};
