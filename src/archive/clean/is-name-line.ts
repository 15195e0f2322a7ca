import { bylineLabels } from '../language/byline-labels.ts';
import { commonWords } from '../language/common-words.ts';
import { englishWords } from '../language/english-words.ts';
import { isPlace } from '../language/is-place.ts';
import { sectionNames, sectionWords } from '../language/section-names.ts';
import { weekdays } from '../language/weekdays.ts';

// "Galih Pamungkas"   "Dian Prameswari,"   "Bunga Larasati | Galih P."   "Bunga Larasati dan Galih P."   "GALIH PAMUNGKAS"
const NAMES =
  /^(?:\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*){1,3})(?:(?: ?[|,&] ?| dan | \/ )\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*){1,3}){0,2},?$/u;

// "Dr. Bunga Larasati, M.Si."   "Bunga Larasati, S.H., M.H."
const DEGREES = /(?:, ?(?:\p{Lu}\p{L}{0,4}\.){1,4}(?:\p{Lu}\p{L}{0,4})?){1,3}$/u;

/** Whether a line is one word that may be all of a reporter's name; the caller knows that a label for reporters stands above it. */
// "ZULKARNAEN"
export const isLoneName = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’]{3,20}$/u.test(text) &&
  [commonWords, englishWords, sectionNames, sectionWords, bylineLabels].every(
    (known) => !known.has(text.toLowerCase()),
  );

// "Pulau Rangsang"   "Gedung Merdeka"
const GROUND =
  /^(?:pulau|gunung|sungai|kota|kabupaten|desa|jalan|gedung|pantai|danau|selat|pasar|bandara|stasiun|stadion|masjid|jembatan|rumah) /i;

/**
 * Whether a line is nothing but the names of one to three people, as outlets print their reporters. The caller knows that it stands
 * where reporters stand: two capitalised words may be a tag or a section anywhere else.
 */
export const isNameLine = (text: string): boolean => {
  const names = text.replace(DEGREES, '');
  if (!NAMES.test(names) || GROUND.test(text) || text.includes('..')) return false;
  const words = names
    .toLowerCase()
    .split(/[\s|,&]+/)
    .filter((word) => word !== '' && word !== 'dan' && word !== '/');
  // "Senin Pon 22 Mei 2017" is a day, "Surat Pembaca" a section.
  if (weekdays.has(words[0] ?? '') || words.some((word) => sectionWords.has(word))) return false;
  const isStrange = (word: string) =>
    [commonWords, englishWords, sectionNames, bylineLabels].every((known) => !known.has(word));
  return words.filter(isStrange).length >= Math.ceil(words.length / 2) && !isPlace(text) && !words.some(isPlace);
};
