import { bylineLabels } from '../language/byline-labels.ts';
import { commonWords } from '../language/common-words.ts';
import { isPlace } from '../language/is-place.ts';
import { sectionNames } from '../language/section-names.ts';
import { weekdays } from '../language/weekdays.ts';

// "Galih Pamungkas"   "Dian Prameswari,"   "Bunga Larasati | Galih P."   "GALIH PAMUNGKAS"
const NAMES =
  /^(?:\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*){1,3})(?: ?[|,&] ?\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*){1,3}){0,2},?$/u;

// "Pulau Rangsang"   "Gedung Merdeka"
const GROUND =
  /^(?:pulau|gunung|sungai|kota|kabupaten|desa|jalan|gedung|pantai|danau|selat|pasar|bandara|stasiun|stadion|masjid|jembatan|rumah) /i;

/**
 * Whether a line is nothing but the names of one to three people, as outlets print their reporters. The caller knows that it stands
 * where reporters stand: two capitalised words may be a tag or a section anywhere else.
 */
export const isNameLine = (text: string): boolean => {
  if (!NAMES.test(text) || GROUND.test(text) || text.includes('..')) return false;
  const words = text
    .toLowerCase()
    .split(/[\s|,&]+/)
    .filter((word) => word !== '');
  // "Senin Pon 22 Mei 2017" is a day.
  if (weekdays.has(words[0] ?? '')) return false;
  const isStrange = (word: string) => !commonWords.has(word) && !sectionNames.has(word) && !bylineLabels.has(word);
  return words.filter(isStrange).length >= Math.ceil(words.length / 2) && !isPlace(text) && !words.some(isPlace);
};
