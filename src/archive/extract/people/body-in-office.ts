import { localAreas } from '../../language/local-offices.ts';
import { nameSound } from '../../language/name-sound.ts';
import { isCapitalised, type Token } from './tokenise.ts';
import { LIKE_WORDS } from './word-facts.ts';
import type { Label } from './word-labels.ts';

type Labels = readonly (Label | undefined)[];

/** The longest name before the word that closes it: "Mega Cipta Karya Sekuritas". */
const MAX_BEFORE_TAIL = 4;

/**
 * Where the name of a body ends that stands at `at` inside an office and that its last word shows to be one: "Analis Mega Cipta Sekuritas
 * Tan Mei Ling", "CEO Bintang Group, Bunga Larasati". Undefined where none does.
 */
export const endAtTail = (tokens: readonly Token[], labels: Labels, at: number): number | undefined => {
  for (let tail = at; tail <= at + MAX_BEFORE_TAIL && isCapitalised(tokens[tail]); tail += 1) {
    if (labels[tail] === 'tail' && tail > at) {
      let end = tail + 1;
      while (labels[end] === 'tail') end += 1;
      return end;
    }
    if (labels[tail] === 'office' || labels[tail] === 'honorific' || labels[tail] === 'head') return undefined;
  }
  return undefined;
};

/** The longest name between an office and a comma: "Ketua Asosiasi Tepung Tapioka Lampung, …". */
const MAX_BEFORE_COMMA = 4;

/**
 * Where the name of a body ends that stands at `at` inside an office, two words or more no person is called by, a comma behind them and a
 * whole name behind that: "Ketua Asosiasi Tepung Tapioka Lampung, Bunga Larasati, …". Undefined where that is not so.
 */
export const endBeforeComma = (tokens: readonly Token[], labels: Labels, at: number): number | undefined => {
  let comma = at;
  while (comma < at + MAX_BEFORE_COMMA && isNoName(tokens[comma], labels[comma])) comma += 1;
  // "Ketua Pemuda Kampung Yoboi, …": one word is enough behind what opens the name of a place.
  const least = localAreas.has(tokens[at - 1]?.key ?? '') ? 1 : 2;
  if (comma < at + least || tokens[comma]?.text !== ',') return undefined;
  if (least === 1) return isWholeName(tokens, labels, comma + 1) ? comma : undefined;
  const isOdd = tokens
    .slice(at, comma)
    .some(({ key }, index) => labels[at + index] !== undefined || nameSound(key) < LIKE_WORDS);
  return isOdd && isWholeName(tokens, labels, comma + 1) ? comma : undefined;
};

const isNoName = (token: Token | undefined, label: Label | undefined): boolean =>
  isCapitalised(token) && (label === undefined || label === 'common' || label === 'place' || label === 'portfolio');

/** Whether two words of a name or more stand at `at`, one of them known as a name, or a form of address. */
const isWholeName = (tokens: readonly Token[], labels: Labels, at: number): boolean => {
  if (labels[at] === 'honorific') return true;
  let end = at;
  while (isCapitalised(tokens[end]) && (labels[end] === undefined || labels[end] === 'name')) end += 1;
  return end >= at + 2 && labels.slice(at, end).includes('name');
};

/**
 * Whether the word at `at` belongs to the body an office is held in. "Manajer Westbridge, Cakra Wirayuda, …": past the comma stands a
 * whole name. "Pendiri Rumah Baca Pelangi Rahmat Hidayat": a word that does not sound like a name, behind what opens the name of a body
 * and before a known name.
 */
export const isOfBody = (tokens: readonly Token[], labels: Labels, start: number, at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital || token.allCapitals || labels[at] !== undefined) return false;
  // "Anggota Fraksi Partai Demokrat Saan Mustopa": the name of the body is complete.
  if (labels[at + 1] === 'name')
    return (
      labels.slice(start, at).includes('head') && labels[at - 1] !== 'organisation' && nameSound(token.key) < LIKE_WORDS
    );
  if (tokens[at + 1]?.text !== ',' || at > start + 1 || !BODY_OFFICES.has(tokens[start]?.key ?? '')) return false;
  return labels[at + 2] === 'name' && isWholeName(tokens, labels, at + 2);
};

/** Offices of a firm, a club or a house, written right before its name. */
const BODY_OFFICES = new Set(
  'manajer manager pelatih direktur dirut pemilik owner pendiri founder ceo pengasuh rektor'.split(' '),
);
