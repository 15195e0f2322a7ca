import { findDatelineHead } from '../../language/dateline.ts';
import { hostName } from '../../language/host-name.ts';
import { isPlace } from '../../language/is-place.ts';
import { weekdays } from '../../language/weekdays.ts';
import type { CleanText } from '../../model/clean-text.ts';
import type { Span } from '../../model/span.ts';
import { tidy } from '../../model/tidy.ts';
import type { OutletFinder } from './create-outlet-finder.ts';

/** A part of a dateline: "JAKARTA", "Lingkar.co", "ANTARA". */
export interface DatelinePart {
  text: string;
  at: Span;
  kind: 'place' | 'outlet' | 'agency';
}

/** A summary or a line of furniture no rule knows may stand above the dateline. */
const MAX_PARAGRAPHS = 3;

/**
 * The parts of the dateline that opens the body: places and publications. Empty when the body opens without one.
 * "Jakarta, Pos Jateng - …", "Suara.com - …", "Bandung (ANTARA) - …", "JAKARTA - …".
 */
export const readDateline = ({ text, blocks }: CleanText, find: OutletFinder): DatelinePart[] => {
  const opening = blocks.filter(({ kind }) => kind === 'paragraph').slice(0, MAX_PARAGRAPHS);
  const first = opening.find(({ at }) => findDatelineHead(text.slice(at.start, at.end)));
  const head = first && findDatelineHead(text.slice(first.at.start, first.at.end));
  if (!head) return [];
  const parts = [...head.text.matchAll(/(?:(?! [-–—] )[^,;/()[\]|])+/g)].flatMap((match): DatelinePart[] => {
    const words = tidy(match[0].replace(/^[\s–—-]+/, ''));
    const start = first.at.start + match.index + (match[0].length - match[0].replace(/^[\s–—-]+/, '').length);
    const at = { start, end: start + match[0].replace(/^[\s–—-]+/, '').trimEnd().length };
    const kind = kindOf(words, find);
    return words === '' || (kind === undefined && isDay(words)) ? [] : [{ text: words, at, kind: kind ?? 'place' }];
  });
  // Nothing but a place stands on a line of its own in capitals, with the dash behind it.
  if (isAlone(head.text, text.slice(first.at.start + head.end, first.at.end)))
    return parts.map((part) => ({ ...part, kind: kindOf(part.text, find) ?? 'place' }));
  // A name nobody knows is the outlet where a place stands before it; alone it may be anything.
  const known = parts.some(({ text }) => kindOf(text, find) !== undefined);
  const strange = parts.some(({ text }) => kindOf(text, find) === undefined);
  // "MEDAN (Kabar Lain): …"
  if (!known || (head.bare && strange && !(head.text.endsWith(')') && kindOf(parts[0]?.text ?? '', find) === 'place')))
    return [];
  const named = parts.findLastIndex(({ text }) => kindOf(text, find) === 'outlet');
  return parts.map((part, index) =>
    kindOf(part.text, find) === undefined &&
    !STATE.test(part.text) &&
    (index > Math.max(0, named) || OUTLET_WORD.test(part.text))
      ? { ...part, kind: 'outlet' }
      : part,
  );
};

// "KABAR EKSPRES, SOLO – …"
const OUTLET_WORD =
  /(?<!\p{L})(?:post|pos|ekspres|express|news|radar|harian|koran|tribun|kabar|warta|info|online|media|tv|times|update|terkini|jurnal|suara|berita)(?!\p{L})/iu;

// "WASHINGTON, D.C. (VOA)"
const STATE = /^(?:\p{Lu}\.){2,3}$/u;

// "DENVER, COLORADO —" over its report
const isAlone = (head: string, behind: string): boolean =>
  !/\p{Ll}/u.test(head) && /^ {0,3}(?:—|–|--) {0,9}[\r\n]/.test(behind);

// "Jakarta, 6 Juli 2021 – …", "JAKARTA, Selasa (6/7) – …": a press release dates itself where others name their outlet.
const isDay = (words: string): boolean => /^\d/.test(words) || weekdays.has(words.split(' ')[0]?.toLowerCase() ?? '');

const kindOf = (words: string, find: OutletFinder): DatelinePart['kind'] | undefined => {
  const entry = find.byName(words);
  if (entry) return entry.kind === 'agency' ? 'agency' : 'outlet';
  if (hostName.test(words)) return 'outlet';
  // "MALANG KOTA"   "KOTA MALANG"   "Kab. Malang"
  return isPlace(words.replace(/ kota$|^(?:kota|kab\.|kabupaten) /i, '')) ? 'place' : undefined;
};
