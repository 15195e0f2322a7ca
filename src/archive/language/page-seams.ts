import { bylineLabels } from './byline-labels.ts';
import { months } from './months.ts';
import { weekdays } from './weekdays.ts';

const oneOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
const MONTH = oneOf(months.keys());
const LABEL = oneOf(
  [...bylineLabels.keys()]
    .filter((label) => /^\p{L}{5,15}$/u.test(label))
    .map((label) => `${label.charAt(0).toUpperCase()}${label.slice(1)}`),
);

/** When an outlet printed its article: a day with its hour right behind it. In running text "pukul" stands between the two. */
// "Jumat, 12 Januari 2023 10:05 WITA"   "12 Januari 2023 | 10.05 WIB"   "12/01/2023, 10:05 WIB"
export const stampInLine = new RegExp(
  `(?:(?:${oneOf(weekdays.keys())}),? ?)?(?<!\\d)\\d{1,2}(?: (?:${MONTH}) | ?/ ?\\d{1,2} ?/ ?)\\d{4}(?: ?[,|/•·-] ?| )(?:jam )?\\d{1,2}[.:]\\d{2}(?: ?wi(?:b|ta|t)\\b)?`,
  'iu',
);

/** The share bar of a page that prints no hour above its article, or the hole where it was set aside. */
// "Bagikan: WhatsApp Facebook X Salin tautan"
export const shareInLine =
  /(?<=\S) {16,200}(?=\S)|(?<=\s)(?:Bagikan|Sebarkan|Share)(?: ?:)?(?: (?:WhatsApp|Facebook|Twitter|X|Telegram|Line|LINE|Email|E-mail|Instagram|LinkedIn|Threads|Pinterest|Copy [Ll]ink|Salin (?:[Tt]autan|[Ll]ink))){2,8}(?= )/u;

/** The way through a site that stands before the headline, with its last mark. */
// "Home / Ekonomi / "   "Beranda » Berita » Daerah » "   "You are here: Home » Berita » "
export const breadcrumbInLine =
  /^(?:(?:You are here|Anda di sini|Anda berada di)(?: ?: ?| ))?(?:Home|Beranda|HOME|BERANDA|Depan)(?:\s?[/»›>|→]\s?[\p{L}\d&]{2,20}(?: [\p{L}&-]{1,15}){0,2}(?=\s?[/»›>|→])){1,4}\s?[/»›>|→]\s?/u;

/** What surely stands behind an article and nowhere inside it: who signed it, the initials of its desk, or the rights to it. */
// "… desa itu. (bla/cwy) Komentar"   "… desa itu. Pewarta : Bunga Larasati"   "… desa itu. Copyright © 2023"
export const endInLine = new RegExp(
  `(?<=[.!?"”] ?)\\((?:\\p{Ll}{2,4}|\\p{L}{2,4}(?=/))(?:/[\\p{L}\\d]{1,5}){0,3}\\)(?= |$)|(?<=[.!?"”)*] )(?:${LABEL}) ?: (?=\\p{Lu})|(?:(?:COPYRIGHT|Copyright|Hak Cipta) ?)?©|(?<=[.!?"”)*] )(?:Berita|BERITA|Artikel|ARTIKEL) (?:Terkait|TERKAIT|Lainnya|LAINNYA|Populer|POPULER)(?= )`,
  'gu',
);

/** Headings and labels that stand one to a line behind an article, as printed in its one line. */
export const seamBehindEnd = new RegExp(
  `(?<=^|\\s)(?:(?:${LABEL}) ?: (?=\\p{Lu})|(?:(?:COPYRIGHT|Copyright|Hak Cipta) ?)?©|(?<heading>(?:Berita|BERITA|Artikel|ARTIKEL) (?:Terkait|TERKAIT|Lainnya|LAINNYA|Populer|POPULER|Terkini|TERKINI)|Terpopuler|TERPOPULER|Terkini|TERKINI|Terbaru|TERBARU|Komentar|KOMENTAR|Rekomendasi|Baca [Ll]ainnya|Tags?|TAGS?|Bagikan|Share)(?: ?:)?(?= |$))`,
  'gu',
);
