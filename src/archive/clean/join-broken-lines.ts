import { bylineLine } from '../language/byline-labels.ts';
import { findDatelineHead } from '../language/dateline.ts';
import { readAlso } from '../language/other-articles.ts';
import { photoLabelLine } from '../language/photo-credits.ts';
import { opensTag } from '../language/speech-verbs.ts';
import { isTitleCase } from './is-title-case.ts';
import { type Line, lineAt } from './split-lines.ts';

/** Neither a sentence nor a title ends with one of these: the line below goes on. */
export const OPEN_END =
  /\s(?:di|ke|dari|dan|yang|untuk|dengan|pada|oleh|dalam|serta|atau|sebagai|bahwa|agar|para|antara|secara|karena|tentang|terhadap|hingga|menjadi|adalah|akan|telah|tidak)$/;

/** Shorter lines are buttons and tags, not the piece of a paragraph. */
const MIN_WORDS = 3;

/** A paragraph is not broken into more pieces than a narrow column has lines. */
const MAX_PIECES = 60;

/** From so many lines on that go on in mid-sentence a page is set in columns. */
const MIN_COLUMN = 6;

/** A line this short against the widest of its column ends a paragraph or is a title. */
const MIN_SHARE = 0.6;

/** No newspaper's column is wider, in characters. */
const MAX_COLUMN = 60;

/**
 * Joins the lines of one paragraph that a narrow column, a mail programme or a link broke in mid-sentence, a dateline with the
 * paragraph below it, and the label of a photo with what it labels. Only a run that ends as sentences end is joined, or one that
 * begins with such a label: a headline over a line in lower case stays a headline.
 */
export const joinBrokenLines = (lines: readonly Line[]): Line[] => {
  const joined: Line[] = [];
  const goesOn = createGoesOn(columnWidth(lines));
  for (let at = 0; at < lines.length; at += 1) {
    const first = lines[at] as Line;
    let last = at;
    while (last - at < MAX_PIECES && goesOn(lines[last] as Line, lines[last + 1])) last += 1;
    const end = lines[last] as Line;
    if (last > at && (ENDS.test(end.text) || photoLabelLine.test(first.text))) {
      joined.push(joinPieces(lines.slice(at, last + 1)));
      at = last;
    } else joined.push(first);
  }
  return joined;
};

/** One line of several that follow each other; there is at least one. */
export const joinPieces = (pieces: readonly Line[]): Line =>
  lineAt(
    { start: (pieces[0] as Line).at.start, end: (pieces.at(-1) as Line).at.end },
    pieces.map(({ text }) => text).join(' '),
  );

// "… di balai desa."   "… di balai desa. (Bla)-k"
const ENDS = /[.!?]["”’)\]]*(?: ?\([\p{L}/]{2,8}\)(?:-\p{L}{1,2})?)?$/u;

/** The width of the columns a page is set in, in characters; 0 for a page with its paragraphs whole. */
const columnWidth = (lines: readonly Line[]): number => {
  const inner = lines.filter(
    ({ text }, at) => text.length <= MAX_COLUMN && !ENDS.test(lines[at - 1]?.text ?? '.') && /^\p{Ll}/u.test(text),
  );
  // The sections of a menu are no lines of a column.
  const set = lines.filter(({ words }) => words >= MIN_WORDS);
  if (inner.length < MIN_COLUMN || inner.length * 4 < set.length) return 0;
  return inner.reduce((widest, { text }) => Math.max(widest, text.length), 0);
};

const DAY_END = /(?<!\p{L})(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad)$/u;

/** No dateline is longer. */
const MAX_DATELINE = 60;

// "DENVER, COLORADO —"   "JAKARTA (VOA) —": a dateline may stand over its report.
const DATELINE = /^\p{Lu}[\p{Lu} .,'-]{2,45}(?: \([\p{Lu} ]{2,20}\))? ?(?:—|–|--)$/u;

const createGoesOn =
  (width: number) =>
  (line: Line, below: Line | undefined): boolean =>
    below !== undefined &&
    (isCut(line, below, width) ||
      ((DATELINE.test(line.text) || photoLabelLine.test(line.text)) && /^["“]?\p{Lu}/u.test(below.text)) ||
      isDatelineOver(line, below) ||
      isDayOver(line, below));

// "KBRN, Kupang" over ": Puskesmas terapung …", "Kabarlain.com, Solo" over "- Warga …": the link ended before the mark.
// "Jakarta, Kabar Lain --" over "Warga …"
const isDatelineOver = ({ text }: Line, below: Line): boolean =>
  text.length <= MAX_DATELINE &&
  (/^(?::|[-–—]{1,2}) ?["“]?\p{Lu}/u.test(below.text) ||
    (/^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:, \p{Lu}| \(\p{Lu}).* (?:-|--|–|—)$/u.test(text) &&
      /^["“]?\p{Lu}/u.test(below.text))) &&
  (findDatelineHead(`${text} ${below.text.slice(0, MAX_DATELINE)}`)?.end ?? 0) >=
    text.replace(/\s?(?:-{1,2}|[–—])$/u, '').length;

// "… pada Senin" over "(15/2) pagi …"   "… sekitar pukul 11.00" over "WIB."
const isDayOver = ({ text, words }: Line, below: Line): boolean =>
  words >= MIN_WORDS &&
  !isTitleCase(text) &&
  ((DAY_END.test(text) && /^\(\d{1,2}\/\d{1,2}/.test(below.text)) ||
    (/ \d{1,2}[.:]\d{2}$/.test(text) && /^WI(?:B|TA|T)(?!\p{L})/u.test(below.text)));

const isCut = (line: Line, below: Line, width: number): boolean =>
  line.words >= MIN_WORDS &&
  // "… delapan rit," over "ujarnya": speech ends with a comma inside its marks. "… Pengadilan Negeri (PN)" over "Solo"
  (!/[.!?:;"”’)\]]$/.test(line.text) || (width > 0 && /,["”’]$|\(\p{Lu}{2,8}\)$/u.test(line.text))) &&
  // "jpnn.com, JAKARTA - …" opens a body.
  !/^[\p{Ll}\d-]+\.\p{Ll}/u.test(below.text) &&
  (/^\p{Ll}/u.test(below.text) || OPEN_END.test(line.text) || fillsColumn(line, below, width)) &&
  // "…," — Baca juga: … — "ujar Larasati.": the line on the speaker goes on with the article, not with the other title.
  !(opensTag(below.text) && readAlso.test(line.text.slice(0, 400))) &&
  !bylineLine.test(line.text) &&
  line.furniture === undefined &&
  below.furniture === undefined;

/** Whether a line of a column is full and no title, and the one below no title in capitals: "… yang harganya mencapai" over "Rp 150 ribu". */
const fillsColumn = (line: Line, below: Line, width: number): boolean =>
  width > 0 &&
  line.text.length <= MAX_COLUMN &&
  // "… Desa Sukamaju, Dewi" over "(38) menjual beras"
  (/^\(\d{1,2}\)/.test(below.text) ||
    (line.text.length >= width * MIN_SHARE &&
      (!isTitleCase(line.text) || /^\p{Ll}/u.test(line.text)) &&
      below.text !== below.text.toUpperCase()));
