import { hasPlaceShape, localAreas, localOffices } from '../../language/local-offices.ts';
import { nameSound } from '../../language/name-sound.ts';
import type { Words } from './read-passage.ts';
import type { Token } from './tokenise.ts';
import { LIKE_NAMES, LIKE_WORDS } from './word-facts.ts';
import type { Label } from './word-labels.ts';

/** The longest name of a village, in words. */
const MAX_WORDS = 3;

/**
 * The words of the blocks of one text, with the villages and districts right behind an office held over one labelled as places: "Camat
 * Sukamaju Bunga Larasati" tells of Bunga Larasati. Where the name begins is told by a comma, by the text naming the place elsewhere
 * ("warga Desa Sukamaju"), or by a known name that follows; where none does, nothing is changed.
 */
export const labelLocalPlaces = <T extends Words>(blocks: readonly T[]): readonly T[] => {
  if (!blocks.some(({ tokens, labels }) => tokens.some((_, at) => isBehindOffice(tokens, labels, at)))) return blocks;
  const named = placesOf(blocks);
  return blocks.map((block) => {
    const labels = [...block.labels];
    for (const at of block.tokens.keys()) {
      if (!isBehindOffice(block.tokens, labels, at)) continue;
      labels.fill('place', at, endOfPlace(block, at, named));
    }
    return { ...block, labels };
  });
};

type Labels = readonly (Label | undefined)[];

const isBehindOffice = (tokens: readonly Token[], labels: Labels, at: number): boolean => {
  const opener = tokens[at - 1]?.key ?? '';
  if (!mayBePlace(tokens[at], labels[at])) return false;
  if (localOffices.has(opener)) return labels[at - 1] === 'office';
  // "Kepala Desa …" is an office; "Perbekel Desa …", "warga Desa …", "Ketua BPD Desa …" an office, a role or a body with the kind of its place.
  const before = labels[at - 2];
  const isInOffice = ['office', 'role', 'organisation'].includes(before ?? '') || isOfBody(tokens[at - 2]);
  return localAreas.has(opener) && (labels[at - 1] === 'office' || isInOffice);
};

// "Ketua RT 03 Dusun …", "Ketua BPD Desa …"
const isOfBody = (token: Token | undefined): boolean => token?.kind === 'number' || token?.allCapitals === true;

const mayBePlace = (token: Token | undefined, label: Label | undefined): boolean =>
  token?.kind === 'word' &&
  token.capital &&
  token.text.length > 2 &&
  !token.allCapitals &&
  (label === undefined || label === 'common' || label === 'name' || label === 'place');

/** What the text names as places: the words behind "Desa", "Kecamatan", "di", "ke". */
const placesOf = (blocks: readonly Words[]): Set<string> => {
  const places = new Set<string>();
  for (const { tokens, labels } of blocks) {
    for (const [index, { key, capital }] of tokens.entries()) {
      const isArea =
        localAreas.has(key) &&
        labels[index] !== 'office' &&
        labels[index - 1] !== 'office' &&
        !isOfBody(tokens[index - 1]);
      const isWhere = !capital && (key === 'di' || key === 'ke');
      if (!isArea && !isWhere) continue;
      for (
        let at = index + 1;
        at <= index + MAX_WORDS && mayBePlace(tokens[at], labels[at]) && (isArea || labels[at] !== 'name');
        at += 1
      )
        places.add((tokens[at] as Token).key);
    }
  }
  return places;
};

/** Where the place ends that may begin at `at`; `at` itself where there is none. */
const endOfPlace = ({ tokens, labels, registered }: Words, at: number, named: ReadonlySet<string>): number => {
  let stop = at;
  while (stop < at + 2 * MAX_WORDS && mayBePlace(tokens[stop], labels[stop]) && !registered.has(stop)) stop += 1;
  const isPerson = (index: number): boolean =>
    labels[index] === 'honorific' || registered.has(index) || /^\p{Lu}\.?$/u.test(tokens[index]?.text ?? '');
  let known = at;
  while (known < stop && named.has(tokens[known]?.key ?? '')) known += 1;
  if (known > at) return known;
  if (stop === at || labels[at] === 'name') return at;
  // "Ketua BPD Desa …": where no office ends in the kind of place, its name follows for certain.
  const isCertain = localAreas.has(tokens[at - 1]?.key ?? '') && labels[at - 1] !== 'office';
  const first = tokens[at]?.key ?? '';
  const isPlain = stop === at + 1 || (stop <= at + MAX_WORDS && hasPlaceShape(first));
  if (isPerson(stop) || (isPlain && isBeforeName(tokens, labels, stop))) return stop;
  const split = at + 1 + labels.slice(at + 1, Math.min(stop, at + MAX_WORDS + 1)).indexOf('name');
  const isShaped = isCertain || hasPlaceShape(first) || nameSound(first) < LIKE_WORDS;
  // "Kades Wagiyo Hidayat": of two words the first is a person's as likely, unless it looks like a village.
  if (split > at && (isShaped || (stop - at > 2 && nameSound(first) < LIKE_NAMES))) return split;
  if (isCertain) return at + 1;
  return isShaped && nameSound(first) < LIKE_NAMES && stop === at + 2 ? at + 1 : at;
};

// "Lurah Sukamaju, Bunga Larasati, …": past the comma two words of a name and no office of their own.
const isBeforeName = (tokens: readonly Token[], labels: Labels, comma: number): boolean => {
  if (tokens[comma]?.text !== ',') return false;
  if (labels[comma + 1] === 'honorific') return true;
  return [comma + 1, comma + 2].every(
    (at) => tokens[at]?.kind === 'word' && tokens[at].capital && (labels[at] === undefined || labels[at] === 'name'),
  );
};
