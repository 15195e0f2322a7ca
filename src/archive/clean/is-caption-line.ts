import { findDatelineHead } from '../language/dateline.ts';
import { isPlace } from '../language/is-place.ts';
import { bracketedSourceAtEnd, captionLabel } from '../language/photo-credits.ts';
import type { MakersOf } from './find-makers.ts';
import { isParagraph } from './furniture-rule.ts';
import { isTimestamp } from './is-timestamp.ts';
import type { Line } from './split-lines.ts';

// "KERJA SAMA: Pemerintah …"   "TUNJUKKAN DOKUMEN I Menteri …"   "… Retno Marsudi (kanan) bersama …"   "Ilustrasi …"
const CAPTION_SIGN =
  /^(?:\p{Lu}{2,}[\s,]){1,6}?(?:\p{Lu}{2,}:|[I|]\s\p{Lu})|^(?:ILUSTRASI|Ilustrasi|ilustrasi|Potret)(?!\p{L})|^Foto\s?: [^/]{30}|\((?:kanan|kiri|tengah|tiga dari|dua dari|kedua dari|depan|belakang)\b/u;

// "… menerobos rob di Pekalongan, Rabu (23/9/2020)."
const DATED_END = /\(\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\)\.?$/;

/** Fewer words beside a credit may be a button. */
const MIN_CAPTION_WORDS = 4;

/** A caption tells what is seen, in few sentences. */
const MAX_CAPTION_WORDS = 90;

/** A longer line with a source in parentheses is a paragraph that an agency signed. */
const MAX_SIGNED_CAPTION_WORDS = 30;

/** Whether a line above the body says by its own form, its credit or the credit beside it that it is a caption. */
export const isCaptionLine = (line: Line, place: number, lines: readonly Line[], makersOf: MakersOf): boolean => {
  if (line.words > MAX_CAPTION_WORDS) return false;
  if (makersOf(line).creditAtEnd !== undefined) return true;
  if (CAPTION_SIGN.test(line.text.slice(0, 300)) && !isReportFromPlace(line.text)) return true;
  if (captionLabel.test(line.text)) return true;
  if (bracketedSourceAtEnd.test(line.text.slice(-100)) && lines[place + 1] && isParagraph(lines[place + 1] as Line))
    return line.words <= MAX_SIGNED_CAPTION_WORDS;
  const [above, below] = [lines[place - 1], lines[place + 1]];
  const beside = [above, below].some((near) => near && makersOf(near).whole === 'credit');
  return DATED_END.test(line.text) && (beside || isUnderHour(above, below, makersOf));
};

// "BANDA ACEH | KABAR LAIN – Pemerintah …"
const isReportFromPlace = (text: string): boolean => isPlace(findDatelineHead(text)?.text.split(/ ?[|,(]/)[0] ?? '');

// A summary stands below the headline; below who wrote the article and when, and above its dateline, the photo.
const isUnderHour = (above: Line | undefined, below: Line | undefined, makersOf: MakersOf): boolean =>
  above !== undefined &&
  below !== undefined &&
  (isTimestamp(above.text) || makersOf(above).whole === 'byline') &&
  findDatelineHead(below.text) !== undefined &&
  isParagraph(below);

/** A sentence between headline and body is the caption of the credit above it, or of the one below that has none of its own. */
export const isBesideCredit = (head: readonly Line[], place: number, top: number, makersOf: MakersOf): boolean => {
  const isCredit = (at: number) => at > top && head[at] !== undefined && makersOf(head[at]).whole === 'credit';
  const isSaid = (at: number) =>
    at > top && (head[at]?.words ?? 0) >= MIN_CAPTION_WORDS && !makersOf(head[at] as Line).whole;
  if (!isSaid(place) || isTimestamp(head[place]?.text ?? '')) return false;
  if (isCredit(place - 1)) return true;
  // "Sumber :" may stand between the two.
  const label = head[place + 1];
  const credit = label && makersOf(label).whole === 'byline' ? place + 2 : place + 1;
  // What the picture shows is told twice where a labelled caption follows the credit.
  return isCredit(credit) && (!isSaid(credit + 1) || captionLabel.test(head[credit + 1]?.text ?? ''));
};
