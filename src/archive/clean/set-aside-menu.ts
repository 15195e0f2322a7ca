import { isPlace } from '../language/is-place.ts';
import { sectionNames } from '../language/section-names.ts';
import { type FurnitureRule, isParagraph } from './furniture-rule.ts';

/** No menu line names more sections behind its outlet. */
const MAX_SECTIONS = 8;

/** Fewer names of sections in a line may be the words of a headline. */
const MIN_MENU = 4;

/**
 * Sets aside menus: a line the registry knows as one; a line of capitalised words of which many name sections; above the first
 * paragraph also an outlet with its section, and section names that stand one to a line; below the last, those that nothing follows.
 * A single section name above may be a kicker.
 */
export const setAsideMenu: FurnitureRule = (lines, { menus, isOutlet }) => {
  const body = lines.findIndex(isParagraph);
  const lastParagraph = lines.findLastIndex(isParagraph);
  const isNamed = (place: number): boolean => sectionNames.has(lines[place]?.text.toLowerCase() ?? '');
  const isSection = (place: number): boolean => place < body && isNamed(place);
  // "Forum" as the last line of a page
  const lastSaid = lines.findLastIndex((_, place) => !isNamed(place));
  const isSaid = /[.!?][”")]?$/.test(lines[lastSaid]?.text ?? '');
  return lines.flatMap(({ at, text }, place) => {
    const listed = isSection(place) && (isSection(place - 1) || isSection(place + 1));
    const labelled = (place < body || place > lastParagraph) && isOutletSection(text, isOutlet);
    const left = isSaid && lastSaid >= body && place > lastSaid && body !== -1 && /^\p{Lu}/u.test(text);
    const registered = menus.some((menu) => text.startsWith(menu));
    const masthead = place < body && MASTHEAD.test(text);
    return listed || left || labelled || masthead || registered || isMenu(text) ? [{ at, reason: 'menu' }] : [];
  });
};

// "Kabar Online | Pusat Berita dan Informasi Kota Damai"
const MASTHEAD =
  /^[\p{Lu}\d][\p{L}\d. ]{2,40} \| (?:pusat|portal|situs|media|berita|kabar|informasi|info|news|koran|harian|sumber|kumpulan|kanal|jaringan)(?: [\p{L}\d&,.]{2,20}){1,12}$/iu;

// "Logo Tempo"   "CNBC Indonesia Market Berita Market"   "detikNews Berita"   "Portal Kementerian Luar Negeri RI"   "Kompas.com"   "Tempo.co Nasional"
const isOutletSection = (text: string, isOutlet: (name: string) => boolean): boolean => {
  const bare = text
    .replace(/^["“]|["”]$/g, '')
    .replace(/^(?:portal|situs|website|laman|logo|image of|logo header) /i, '')
    .replace(/ (?:Republik Indonesia|RI)$/, '');
  const words = text.split(' ').filter((word) => word !== '-');
  // "tirto.id - Indepth"
  if (isOutlet(bare) || (words.length <= 3 && !/\d/.test(text) && isOutlet(text.split(' - ')[0] ?? ''))) return true;
  if (words.length > MAX_SECTIONS) return false;
  const sections = words.findIndex(
    (_, index) => index > 0 && words.slice(index).every((w) => sectionNames.has(w.toLowerCase())),
  );
  const outlet = sections === -1 ? text : words.slice(0, sections).join(' ');
  // "DW.com dalam 32 bahasa"
  return isOutlet(outlet) || (HOST_SLOGAN.test(text) && isOutlet(words[0] ?? ''));
};

// "Kabarlain.com dalam 32 bahasa"   "kabarlain.id Kabar dari Kampung"; "Kabarlain.com, Solo - …" opens a report.
const HOST_SLOGAN = /^[\p{L}\d-]{2,20}\.(?:com|id|co|net|tv)(?:\.id)? [^-–—:,.]{3,50}$/u;

// "Nasional Ekonomi Megapolitan Olahraga Rona Wisata Foto Video"   "News | Politik | Hukum | Bola"
const isMenu = (text: string): boolean => {
  if (/[.!?:]$/.test(text)) return false;
  const words = text.split(/[\s|•·,]+/).filter((word) => word !== '');
  if (!words.every((word) => /^[\p{Lu}\d&]/u.test(word))) return false;
  const sections = words.filter((word) => sectionNames.has(word.toLowerCase())).length;
  if (sections < MIN_MENU) return false;
  const local = words.filter((word) => !sectionNames.has(word.toLowerCase()) && isPlace(word)).length;
  return (sections + local) / words.length >= 0.5;
};
