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
export const nameBlocks = (lines: readonly Line[], text: string): Block[] => {
  const named = lines.map((line) => ({ line, makers: findMakers(line, text) }));
  const story = named.filter(({ makers }) => !makers.whole).map(({ line }) => line);
  const body = findBody(story, text);
  const head = story.slice(0, body);
  const headline = findHeadline(head);
  const blocks = named.flatMap(({ line, makers }): Block[] => {
    if (makers.whole) return [{ kind: makers.whole, at: line.at }];
    const place = story.indexOf(line);
    const kind = place < body ? headKind(line, head, headline, text) : bodyKind(story, place);
    if (makers.creditAtEnd && (place < body || kind === 'caption'))
      return [...cut('caption', line, makers.creditAtEnd, 'credit')];
    if (makers.deskMark && kind === 'paragraph') return cut('paragraph', line, makers.deskMark, 'byline');
    return [{ kind, at: line.at }];
  });
  return joinLines(blocks, text);
};

/** Where the article itself begins: its dateline, else its first paragraph that is no caption. The end when it has neither. */
const findBody = (story: readonly Line[], text: string): number => {
  const dated = story.findIndex((line) => isParagraph(line) && findDatelineHead(line.text) !== undefined);
  if (dated !== -1) return dated;
  const paragraph = story.findIndex((line) => isParagraph(line) && !isCaption(line, text));
  return paragraph === -1 ? story.length : paragraph;
};

const isCaption = (line: Line, text: string): boolean =>
  CAPTION_SIGN.test(line.text) || findMakers(line, text).creditAtEnd !== undefined;

const findHeadline = (head: readonly Line[]): Line | undefined => {
  const titles = head.filter((line) => isTitle(line) && !isTimestamp(line.text));
  return titles.find((line) => line.words >= MIN_HEADLINE_WORDS) ?? titles[0];
};

const headKind = (line: Line, head: readonly Line[], headline: Line | undefined, text: string): BlockKind => {
  if (line === headline) return 'headline';
  if (isTimestamp(line.text)) return 'timestamp';
  if (isCaption(line, text)) return 'caption';
  if (!isTitle(line)) return 'paragraph';
  return headline && head.indexOf(line) < head.indexOf(headline) ? 'kicker' : 'subheading';
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
