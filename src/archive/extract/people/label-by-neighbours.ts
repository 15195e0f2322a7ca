import { brandNames } from '../../language/brands.ts';
import { ambiguousNames } from '../../language/person-names.ts';
import type { Token } from './tokenise.ts';
import type { Label } from './word-labels.ts';

type Labels = readonly (Label | undefined)[];

/** The labels, set right by the words beside: what the tables know as something else may be a name here. */
export const labelByNeighbours = (tokens: readonly Token[], labels: Labels): (Label | undefined)[] =>
  labels.map((label, index) =>
    isCommonWordBesideName(tokens, labels, index) || isBrandBesideName(tokens, labels, index) ? 'name' : label,
  );

// "Bunga Larasati", "Bunga K. Larasati": a common word is a name where a known name stands beside it.
const isCommonWordBesideName = (tokens: readonly Token[], labels: Labels, index: number): boolean => {
  const token = tokens[index] as Token;
  if (!token.capital || !ambiguousNames.has(token.key)) return false;
  // "Direktur Utama Hermina Hospitals", "Pelatih Ganda Putra Bunga Larasati": the second word of an office or a field.
  if (['office', 'portfolio'].includes(labels[index] ?? '') && labels[index - 1] === labels[index]) return false;
  const next = tokens[index + 1]?.kind === 'initials' ? index + 2 : index + 1;
  return labels[index - 1] === 'name' || labels[next] === 'name';
};

// "pebalap Aprilia Eko Hartanto", "rider Honda Bezzano": behind the one who drives for it the maker is never part of a name.
const DRIVERS = new Set([
  'pebalap',
  'pembalap',
  'rider',
  'duo',
  'tim',
  'motor',
  'mobil',
  'pabrikan',
  'bos',
  'ceo',
  'milik',
]);

// "Myta Aprilia Azmi", "Paris Hilton": behind a word of a name; "Aprilia Azmi", "Gizi Nasional Sony Sonjaya": before the only
// capitalised word that follows. "Aprilia Jorge Martin" and "Aprilia Racing" are the maker's.
const isBrandBesideName = (tokens: readonly Token[], labels: Labels, index: number): boolean => {
  const token = tokens[index] as Token;
  if (!token.capital || !brandNames.has(token.key)) return false;
  const previous = tokens[index - 1];
  const isName = (at: number): boolean => isCapital(tokens[at]) && (labels[at] === 'name' || labels[at] === undefined);
  if (DRIVERS.has(previous?.key ?? '')) return false;
  if (labels[index - 1] === 'name') return true;
  if (isName(index - 1) && !previous?.opens && labels[index + 1] === 'name') return true;
  if (!isName(index + 1) || isCapital(tokens[index + 2])) return false;
  return labels[index + 1] === 'name' || (labels[index - 1] !== undefined && isCapital(previous));
};

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital && !token.allCapitals;
