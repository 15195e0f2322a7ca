import { findDatelineHead } from '../language/dateline.ts';
import type { Block, BlockKind } from '../model/clean-text.ts';
import { findMakers } from './find-makers.ts';
import { isParagraph } from './furniture-rule.ts';
import { isTimestamp } from './is-timestamp.ts';
import { isTitle } from './is-title.ts';
import { joinLines } from './join-lines.ts';
import type { Line } from './split-lines.ts';

// "KERJA SAMA: Pemerintah …"   "TUNJUKKAN DOKUMEN I Menteri …"   "… Retno Marsudi (kanan) bersama …"
const CAPTION_SIGN =
  /^(?:\p{Lu}{2,}[\s,]){1,6}?(?:\p{Lu}{2,}:|[I|]\s\p{Lu})|\((?:kanan|kiri|tengah|tiga dari|dua dari|kedua dari|depan|belakang)\b/u;

/** Fewer words make a kicker ("Kerja Sama Bilateral"), not a headline. */
const MIN_HEADLINE_WORDS = 4;

/** Says of every line left on the page what it is. Lines of one broken paragraph become one block. */
export const nameBlocks = (lines: readonly Line[], text: string, isOutlet: (name: string) => boolean): Block[] => {
  const makersOf = new Map(lines.map((line) => [line, findMakers(line, text, isOutlet)]));
  const isCaption = (line: Line): boolean =>
    CAPTION_SIGN.test(line.text) || makersOf.get(line)?.creditAtEnd !== undefined;
  const story = lines.filter((line) => !makersOf.get(line)?.whole);
  const body = findBody(story, isCaption);
  const head = story.slice(0, body);
  const headline = findHeadline(head);
  let place = -1;
  const blocks = lines.flatMap((line): Block[] => {
    const { whole, creditAtEnd, deskMark } = makersOf.get(line) ?? {};
    if (whole) return [{ kind: whole, at: line.at }];
    place += 1;
    const kind = place < body ? headKind(line, place, head, headline, isCaption) : bodyKind(story, place);
    if (creditAtEnd && (place < body || kind === 'caption')) return cut('caption', line, creditAtEnd, 'credit');
    if (deskMark && kind === 'paragraph') return cut('paragraph', line, deskMark, 'byline');
    return [{ kind, at: line.at }];
  });
  return joinLines(blocks, text);
};

/** Where the article itself begins: its dateline, else its first paragraph that is no caption. The end when it has neither. */
const findBody = (story: readonly Line[], isCaption: (line: Line) => boolean): number => {
  const dated = story.findIndex((line) => isParagraph(line) && findDatelineHead(line.text) !== undefined);
  if (dated !== -1) return dated;
  const paragraph = story.findIndex((line) => isParagraph(line) && !isCaption(line));
  return paragraph === -1 ? story.length : paragraph;
};

const findHeadline = (head: readonly Line[]): Line | undefined => {
  const titles = head.filter((line) => isTitle(line) && !isTimestamp(line.text));
  return titles.find((line) => line.words >= MIN_HEADLINE_WORDS) ?? titles[0];
};

const headKind = (
  line: Line,
  place: number,
  head: readonly Line[],
  headline: Line | undefined,
  isCaption: (line: Line) => boolean,
): BlockKind => {
  if (line === headline) return 'headline';
  if (isTimestamp(line.text)) return 'timestamp';
  if (isCaption(line)) return 'caption';
  if (!isTitle(line)) return 'paragraph';
  return headline && place < head.indexOf(headline) ? 'kicker' : 'subheading';
};

const bodyKind = (story: readonly Line[], place: number): BlockKind => {
  const line = story[place] as Line;
  if (isTimestamp(line.text)) return 'timestamp';
  const below = story[place + 1];
  // A short last line is the end of a story, not a subheading over nothing.
  return isTitle(line) && line.words <= 12 && !/["”]$/.test(line.text) && below && !isTitle(below)
    ? 'subheading'
    : 'paragraph';
};

const cut = (kind: BlockKind, line: Line, tail: { start: number; end: number }, tailKind: BlockKind): Block[] => {
  const block = { kind, at: { start: line.at.start, end: tail.start } };
  const rest = { kind: tailKind, at: tail };
  return tail.start > line.at.start ? [block, rest] : [rest];
};
