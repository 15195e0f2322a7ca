import { ownedThings } from '../../language/organisations.ts';
import { isCapitalised, type Token } from './tokenise.ts';
import type { Label } from './word-labels.ts';

type Labels = readonly (Label | undefined)[];

/** What the title or rank at `index` is by the words beside it, where that is not what the tables say; undefined where it is, or is no title. */
export const labelOfTitle = (tokens: readonly Token[], labels: Labels, index: number): Label | undefined => {
  if (isTitleOfThing(tokens, labels, index)) return 'head';
  if (isKing(tokens, labels, index)) return labels[index];
  return isTitleBehindName(tokens, labels, index) || isTitleInName(tokens, labels, index) || isOfBirth(tokens, index)
    ? 'name'
    : undefined;
};

const OLD_TITLES = new Set(['sultan', 'sunan', 'pangeran', 'raja', 'ratu', 'panglima', 'kapten']);

/** More words between what opens the name of a body and the title in it are another's: "Institut Agama Islam Sunan …". */
const MAX_KIND = 3;

// "Jalan Sultan Bunga", "KRI Pangeran Cakra", "Universitas Islam Negeri Sunan Bunga": a title within the name of a road, a ship or a
// school is nobody's office.
const isTitleOfThing = (tokens: readonly Token[], labels: Labels, index: number): boolean => {
  if (labels[index] !== 'office' && labels[index] !== 'honorific') return false;
  if (!OLD_TITLES.has(tokens[index]?.key ?? '')) return false;
  let opener = index - 1;
  while (opener > index - 1 - MAX_KIND && isOfKind(tokens[opener], labels[opener])) opener -= 1;
  return labels[opener] === 'head' && !ownedThings.has(tokens[opener]?.key ?? '');
};

const isOfKind = (token: Token | undefined, label: Label | undefined): boolean =>
  token?.capital === true && (label === 'common' || label === 'portfolio');

/** Titles of rulers that are names too. */
const RULERS = new Set(['raja', 'pangeran']);

// "Raja Cakra" is king, "Raja Cakra Wirayuda" is called so.
const isKing = (tokens: readonly Token[], labels: Labels, index: number): boolean =>
  RULERS.has(tokens[index]?.key ?? '') &&
  labels[index - 1] !== 'name' &&
  labels[index + 1] === 'name' &&
  !isCapitalised(tokens[index + 2]) &&
  tokens[index + 2]?.kind !== 'initials';

/** Offices and ranks that close names too. */
const TITLES_IN_NAMES = new Set([
  'sultan',
  'hakim',
  'laksamana',
  'mayor',
  'pangeran',
  'raja',
  'ratu',
  'imam',
  'panglima',
]);

// "Mayjen Qorzat Sultan kepada …": behind one word that no table knows, and before no name.
const isTitleBehindName = (tokens: readonly Token[], labels: Labels, index: number): boolean => {
  const previous = tokens[index - 1];
  if (!TITLES_IN_NAMES.has(tokens[index]?.key ?? '') || !isCapitalised(tokens[index])) return false;
  if (!previous || !isCapitalised(previous) || previous.opens || labels[index - 1] !== undefined) return false;
  const isFirst = !tokens[index - 2]?.capital || labels[index - 2] === 'honorific' || labels[index - 2] === 'name';
  const next = tokens[index + 1];
  return isFirst && !previous.word.inflected && next?.kind !== 'initials' && !next?.capital;
};

/** Forms of address of Makassar, Bugis, Minangkabau and the Malay coast that stand inside names as well. */
const ADDRESSES_IN_NAMES = new Set(['daeng', 'karaeng', 'puang', 'petta', 'datuk', 'datuak', 'tuanku']);

// "Sitti Daeng Tarring, penjual ikan": between two words of one name; "Lurah Daeng Tarring" and "Kata Daeng Tarring" address her.
const isTitleInName = (tokens: readonly Token[], labels: Labels, index: number): boolean => {
  const previous = tokens[index - 1];
  if (!ADDRESSES_IN_NAMES.has(tokens[index]?.key ?? '') || !isCapitalised(tokens[index])) return false;
  if (!isCapitalised(previous) || !isCapitalised(tokens[index + 1])) return false;
  return (
    labels[index - 1] === 'name' || (labels[index - 1] === undefined && !previous?.opens && !previous?.word.inflected)
  );
};

// "Raden Mas Cakra": elsewhere Mas is a form of address.
const isOfBirth = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.text === 'Mas' && tokens[index - 1]?.text === 'Raden';
