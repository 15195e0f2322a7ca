import { bylineLine, reportedBy } from '../language/byline-labels.ts';
import { isPlace } from '../language/is-place.ts';
import { isLetterLine } from '../language/letter-lines.ts';
import { readAlso } from '../language/other-articles.ts';
import { photoCreditLine } from '../language/photo-credits.ts';
import { weekdays } from '../language/weekdays.ts';
import { isParagraph } from './furniture-rule.ts';
import { isNameLine } from './is-name-line.ts';
import { isTimestamp } from './is-timestamp.ts';
import { isTitleCase } from './is-title-case.ts';
import { joinPieces, OPEN_END } from './join-broken-lines.ts';
import type { Line } from './split-lines.ts';

/** A line of fewer words is a label or a button. */
const MIN_WORDS = 3;

/** Fewer words behind a colon or a comma may be the first thing of a list. */
const MIN_REST = 4;

/** No headline is longer. */
const MAX_WORDS = 24;

/** A break within a headline is one line break, and a space before it. */
const MAX_GAP = 3;

/** So much of a body tells what its headline does. */
const MAX_STORY = 3000;

/**
 * Joins the two lines of a headline that a narrow column broke, above the first paragraph: where it stops, no title ends, or the
 * body says the words on both sides of the break in one breath.
 */
export const joinHeadline = (lines: readonly Line[]): Line[] => {
  const body = lines.findIndex(isParagraph);
  const story = storyOf(lines.slice(Math.max(0, body)));
  const at = lines.findIndex((line, place) => place < body - 1 && isBroken(line, lines[place + 1] as Line, story));
  const [first, second] = [lines[at], lines[at + 1]];
  // What goes on for more than two lines is a verse.
  const further = lines[at + 2];
  if (!first || !second || (further && further !== lines[body] && isBroken(second, further, story))) return [...lines];
  return [...lines.slice(0, at), joinPieces([first, second]), ...lines.slice(at + 2)];
};

const storyOf = (body: readonly Line[]): string => {
  let story = '';
  for (const { text } of body) {
    if (story.length >= MAX_STORY) break;
    story += `${text.slice(0, MAX_STORY).toLowerCase()} `;
  }
  return story;
};

const isBroken = (line: Line, below: Line, story: string): boolean =>
  line.words >= MIN_WORDS &&
  line.words + below.words <= MAX_WORDS &&
  below.at.start - line.at.end <= MAX_GAP &&
  /^["“'‘(]?[\p{Lu}\d]/u.test(line.text) &&
  (goesOn(line, below) || isToldAcross(line, below, story)) &&
  [line, below].every(
    ({ text, furniture }) =>
      furniture === undefined &&
      !isTimestamp(text) &&
      !isLetterLine(text) &&
      !readAlso.test(text) &&
      !bylineLine.test(text) &&
      !reportedBy.test(text),
  );

// "Gudang Baru Mulai | Terima Gabah, Petani Antre": no headline ends so
const OPEN_TITLE_END =
  /\s(?:mulai|akan|bakal|segera|harus|ingin|sebut|akui|di|ke|dari|dan|yang|untuk|dengan|pada|oleh|dalam|atau|sebagai|agar|para|karena|hingga|menjadi|soal|usai|saat|kepada|terhadap)$/iu;

// "Telaga Mengering, Warga | Desa Jual Kambing": what begins behind the comma goes on
const ONE_BEHIND_COMMA = /\p{L}, (?<behind>\p{Lu}\p{L}{2,20})$/u;

// "Dua Bulan Rusak, Mesin Feri | Baru Diperbaiki Pekan Depan": below words without a verb behind a comma stands what is done
const SUBJECT_END = /, (?!(?:\S+ )*(?:Me[mnlrwy]|Di|Ber|Ter)\p{Ll}{2})\p{Lu}[^,:]{2,60} [^,: ]{2,20}$/u;
const DONE =
  /^(?:(?:Baru|Akan|Bakal|Mulai|Segera|Siap|Telah|Sudah|Masih|Belum|Kembali|Harus|Bisa|Batal|Gagal|Resmi|Tak|Tidak) (?:Di|Me|Ber|Ter)\p{Ll}{3}|Di(?:minta|imbau|larang|evakuasi|ungsi|tangkap|tuntut|vonis|tahan|temu|duga|landa|terjang|ajak|wajibkan|paksa|tetapkan|periksa|jemput|tutup|buka|bangun|perbaiki)(?!\p{L})|Meng[aeiu]\p{Ll}{2}|Mem[bip]\p{Ll}{3}|Ter(?:dampak|endam|jebak|isolasi|paksa|ancam|tangkap)(?!\p{L}))/u;

const isOpenTitle = (text: string, below: string): boolean =>
  OPEN_TITLE_END.test(text) ||
  (endsWithOne(text) && !isNameLine(below) && !photoCreditLine.test(below)) ||
  (SUBJECT_END.test(text) && DONE.test(below));

const LINK =
  '(?:setelah|karena|saat|ketika|yang|dan|di|ke|dari|untuk|oleh|pada|dengan|itu|ini|akibat|usai|hingga|serta|atau|agar)';

// "Jaksa Tuntut Mantan Bendahara | Koperasi Damai 4 Tahun Penjara" above "… mantan bendahara Koperasi Damai …"; one word that links
// nothing may stand between.
const isToldAcross = (line: Line, below: Line, story: string): boolean => {
  if (below.words < MIN_WORDS || !isTitleCase(line.text) || !isTitleCase(below.text) || line.text.endsWith(below.text))
    return false;
  const last = /(?<!\p{L})\p{L}{4,20}$/u.exec(line.text)?.[0].toLowerCase();
  const first = /^\p{L}{4,20}(?!\p{L})/u.exec(below.text)?.[0].toLowerCase();
  return (
    last !== undefined &&
    first !== undefined &&
    new RegExp(`(?<!\\p{L})${last} (?:(?!${LINK} )\\p{L}{1,15} )?${first}(?!\\p{L})`, 'u').test(story)
  );
};

// "Gletser di Puncak Jaya, Papua" is whole.
const endsWithOne = (text: string): boolean => {
  const behind = ONE_BEHIND_COMMA.exec(text)?.groups?.behind;
  return behind !== undefined && !isPlace(behind) && !weekdays.has(behind.toLowerCase());
};

// "Tanggul Jebol, Rumah di | Sukatani Terendam"   "Tanggul Jebol, | Ratusan Rumah Terendam Banjir"   "Tanggul jebol, ratusan | rumah terendam banjir"
const goesOn = ({ text }: Line, below: Line): boolean =>
  OPEN_END.test(text) ||
  (below.words >= MIN_WORDS && isOpenTitle(text, below.text) && isTitleCase(text) && isTitleCase(below.text)) ||
  (/[,–—-]$/.test(text) && isTitleCase(text) && isTitleCase(below.text) && below.words >= MIN_REST) ||
  (!/[.!?:;,"”’)\]]$/.test(text) &&
    /^\p{Ll}[^.:|]*$/u.test(below.text) &&
    below.words >= MIN_WORDS &&
    !isTitleCase(text));
