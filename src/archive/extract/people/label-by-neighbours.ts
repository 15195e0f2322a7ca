import { brandNames } from '../../language/brands.ts';
import { nameSound } from '../../language/name-sound.ts';
import { ambiguousNames } from '../../language/person-names.ts';
import { isMonthInName } from './is-month-in-name.ts';
import { labelOfTitle } from './label-of-title.ts';
import { isCapitalised, type Token } from './tokenise.ts';
import { LIKE_NAMES } from './word-facts.ts';
import type { Label } from './word-labels.ts';

type Labels = readonly (Label | undefined)[];

/** The labels, set right by the words beside: what the tables know as something else may be a name here. */
export const labelByNeighbours = (tokens: readonly Token[], labels: Labels): (Label | undefined)[] =>
  labels.map((label, index) => {
    // Two words of three: in lower case, and in no table.
    if (label === undefined && !tokens[index]?.capital) return undefined;
    if (isDance(tokens, index)) return 'head';
    if (isBranch(tokens, labels, index)) return 'tail';
    const ofTitle = labelOfTitle(tokens, labels, index);
    if (ofTitle) return ofTitle;
    return isCommonWordBesideName(tokens, labels, index) ||
      isCommonWordOfPerson(tokens, labels, index) ||
      isBrandBesideName(tokens, labels, index) ||
      isMonthInName(tokens, labels, index)
      ? 'name'
      : label;
  });

// "Vinova Indonesia": behind a word no table knows, the country closes the name of a firm.
const isBranch = (tokens: readonly Token[], labels: Labels, index: number): boolean =>
  tokens[index]?.text === 'Indonesia' &&
  labels[index] === 'place' &&
  labels[index - 1] === undefined &&
  isCapitalised(tokens[index - 1]);

/** What is done with a dance, right before its name. */
const DANCED = new Set(
  'menampilkan menarikan membawakan mementaskan mempersembahkan menyuguhkan menyaksikan pementasan pertunjukan penampilan pergelaran pagelaran'.split(
    ' ',
  ),
);

// "menampilkan Tari Bunga Larasati": elsewhere Tari may be who is named.
const isDance = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.text === 'Tari' && DANCED.has(tokens[index - 1]?.key ?? '');

// "Prof Timbul Haryadi", "Bupati Demak Kader Jauhari", "Awal Riyanta dari Universitas …": any common word is a name before a known one
// where a form of address, an office with its place or where they come from tells of a person.
const isCommonWordOfPerson = (tokens: readonly Token[], labels: Labels, index: number): boolean => {
  const next = tokens[index + 1];
  if (labels[index] !== 'common' || !isCapitalised(tokens[index]) || tokens[index]?.opens) return false;
  if (!next || !isCapitalised(next)) return false;
  const isAddressed = labels[index - 1] === 'honorific';
  if (isAddressed && ambiguousNames.has(next.key)) return true;
  if (isCapitalised(tokens[index + 2])) return false;
  if (labels[index + 1] !== 'name' && (labels[index + 1] !== undefined || nameSound(next.key) <= LIKE_NAMES))
    return false;
  const isFromBody =
    !tokens[index - 1]?.capital &&
    tokens[index + 2]?.key === 'dari' &&
    ['head', 'organisation'].includes(labels[index + 3] ?? '');
  return isAddressed || (labels[index - 1] === 'place' && labels[index - 2] === 'office') || isFromBody;
};

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
  const isName = (at: number): boolean =>
    isCapitalised(tokens[at]) && (labels[at] === 'name' || labels[at] === undefined);
  if (DRIVERS.has(previous?.key ?? '')) return false;
  if (labels[index - 1] === 'name') return true;
  if (isName(index - 1) && !previous?.opens && labels[index + 1] === 'name') return true;
  if (!isName(index + 1) || isCapitalised(tokens[index + 2])) return false;
  return labels[index + 1] === 'name' || (labels[index - 1] !== undefined && isCapitalised(previous));
};
