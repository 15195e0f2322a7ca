import { bracketedPhotoAtEnd, bracketedSourceAtEnd, captionLabel, gluedCredit } from '../language/photo-credits.ts';
import type { Block, BlockKind } from '../model/clean-text.ts';
import type { Span } from '../model/span.ts';
import { dayInByline } from './day-in-byline.ts';
import type { MakersOf } from './find-makers.ts';
import { isParagraph } from './furniture-rule.ts';
import { isNameLine } from './is-name-line.ts';
import { isAffiliation, isNameInCapitals, isSignature, signatureAtEnd } from './is-signature.ts';
import { isTimestamp } from './is-timestamp.ts';
import { isTitle } from './is-title.ts';
import { joinLines } from './join-lines.ts';
import { readHead } from './read-head.ts';
import type { Line } from './split-lines.ts';

/** A longer title in the body is a sentence without its full stop. */
const MAX_SUBHEADING_WORDS = 12;

/** A longer line with a credit is a paragraph that an agency signed. */
const MAX_INNER_CAPTION_WORDS = 35;

/** Fewer words over a credit are a button. */
const MIN_CAPTION_WORDS = 4;

/** A feature is led into by no more paragraphs. */
const MAX_INTRO = 2;

/** Says of every line left on the page what it is. Lines of one broken paragraph become one block. */
export const nameBlocks = (lines: readonly Line[], text: string, makersOf: MakersOf): Block[] => {
  const { body, kinds } = readHead(lines, makersOf);
  // A picture may stand between paragraphs; the last paragraph may be signed by its agency.
  const last = lines.findLastIndex(isParagraph);
  const signed = lines
    .filter((line, place) => makersOf(line).whole === 'byline' || kinds[place] === 'byline')
    .map(({ text }) => text)
    .join('\n');
  const blocks = lines.flatMap((line, place): Block[] => {
    const { whole, creditAtEnd, deskMark } = makersOf(line);
    const written = text.slice(line.at.start, line.at.end);
    const day = whole === 'byline' ? dayInByline(written) : undefined;
    if (day) return signedAndDated(line, day);
    if (whole) return [{ kind: whole, at: line.at }];
    const headKind = kinds[place] === 'furniture' || kinds[place] === 'label' ? 'subheading' : kinds[place];
    const above = lines[place - 1];
    const signs = (one: Line, below: Line | undefined) =>
      makersOf(one).whole === 'byline' || isSignature(one, signed, below);
    if (place > last && isSignature(line, signed, lines[place + 1])) return [{ kind: 'byline', at: line.at }];
    if (place > last && above && isAffiliation(line) && signs(above, line)) return [{ kind: 'byline', at: line.at }];
    const kind = place < body && headKind ? headKind : bodyKind(lines, place, body, makersOf);
    const isShort = line.words <= MAX_INNER_CAPTION_WORDS;
    const isPhotos = place > last && bracketedPhotoAtEnd.test(written.slice(-120));
    const pictured = kind === 'caption' || (place > body && isShort && (place < last || isPhotos));
    const source = kind === 'caption' && !creditAtEnd && bracketedSourceAtEnd.exec(written.slice(-100));
    if (source) {
      const at = { start: line.at.end - source[0].length, end: line.at.end };
      return cut('caption', line, at, 'credit');
    }
    if (creditAtEnd && pictured) return cut('caption', line, creditAtEnd, 'credit');
    const mark = deskMark ?? (place >= last ? signatureAtEnd(line, written) : undefined);
    if (mark && kind === 'paragraph') return cut('paragraph', line, mark, 'byline');
    return [{ kind, at: line.at }];
  });
  return joinLines(blocks, text);
};

const bodyKind = (lines: readonly Line[], place: number, body: number, makersOf: MakersOf): BlockKind => {
  const line = lines[place] as Line;
  if (isTimestamp(line.text)) return 'timestamp';
  const [above, below] = [lines[place - 1], lines[place + 1]];
  // Below the paragraph that leads into a feature stands its reporter.
  if (place > body && place <= body + MAX_INTRO && isNameInCapitals(line) && isText(above) && isText(below))
    return 'byline';
  if (place > body && above && makersOf(above).whole === 'byline' && isNameLine(line.text)) return 'byline';
  // A caption without a full stop stands over the credit of its photo.
  if (below && isCredited(below, makersOf) && isTitle(line) && line.words >= MIN_CAPTION_WORDS) return 'caption';
  if (captionLabel.test(line.text) && line.words <= MAX_INNER_CAPTION_WORDS) return 'caption';
  // "“Beras cukup,” ujarnya (abc/def)": the desk signs at the end of a text.
  if (makersOf(line).deskMark) return 'paragraph';
  if (isItem(line) && [above, below].some((near) => near && isItem(near))) return 'paragraph';
  // A short last line is the end of a story, not a subheading over nothing.
  const overText = below && !isTitle(below) && !makersOf(below).whole;
  return isTitle(line) && line.words <= MAX_SUBHEADING_WORDS && !/["”]$/.test(line.text) && overText
    ? 'subheading'
    : 'paragraph';
};

const isText = (line: Line | undefined): boolean => line !== undefined && isParagraph(line);

const isCredited = (line: Line, makersOf: MakersOf): boolean =>
  makersOf(line).whole === 'credit' || gluedCredit.test(line.text.slice(-120));

// "2. Gula pasir"
const isItem = ({ text }: Line): boolean => /^\d{1,2}[.)] /.test(text);

const signedAndDated = (line: Line, day: Span): Block[] => {
  const [start, end] = [line.at.start + day.start, line.at.start + day.end];
  const blocks = cut('byline', { ...line, at: { start: line.at.start, end } }, { start, end }, 'timestamp');
  return end < line.at.end ? [...blocks, { kind: 'byline', at: { start: end, end: line.at.end } }] : blocks;
};

const cut = (kind: BlockKind, line: Line, tail: Span, tailKind: BlockKind): Block[] => {
  const block = { kind, at: { start: line.at.start, end: tail.start } };
  const rest = { kind: tailKind, at: tail };
  return tail.start > line.at.start ? [block, rest] : [rest];
};
