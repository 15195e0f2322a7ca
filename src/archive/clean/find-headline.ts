import { isLetterLine } from '../language/letter-lines.ts';
import { isTimestamp } from './is-timestamp.ts';
import { isTitle } from './is-title.ts';
import { isTitleCase } from './is-title-case.ts';
import type { Line } from './split-lines.ts';

/** Fewer words make a kicker ("Kerja Sama Bilateral"), not a headline. */
const MIN_HEADLINE_WORDS = 4;

/**
 * The headline among the lines above the body: of the lines with its shape the first that shares its words with the opening
 * paragraphs (`told` counts them), as menus and other articles' titles do not. Where no line shares a word, the first of four words
 * or more; undefined when no line has the shape of one. `isOverDate` knows lines right above who wrote the article, or
 * when; `isOverCredit` those right above who took a photo, which may be its caption.
 */
export const findHeadline = (
  head: readonly Line[],
  told: (line: Line) => number,
  isOverDate: (line: Line) => boolean,
  isOverCredit: (line: Line) => boolean,
): Line | undefined => {
  const lines = head.filter((line) => isTitle(line) && !isTimestamp(line.text));
  // Of several questions none is the headline: somebody is asked them.
  const asked = lines.filter(isQuestion).length > 1;
  const titles = asked ? lines.filter((line) => !isQuestion(line)) : lines;
  if (titles.length === 0) return head[0] && isLongTitle(head[0]) && told(head[0]) > 0 ? head[0] : undefined;
  const shared = new Map(titles.map((line) => [line, told(line)]));
  const scoreOf = (line: Line) => shared.get(line) ?? 0;
  const long = titles.filter((line) => line.words >= MIN_HEADLINE_WORDS);
  const best = long.reduce((most, line) => Math.max(most, scoreOf(line)), 0);
  if (best > 0) {
    const first = long.findIndex((line) => scoreOf(line) * 2 >= best);
    const [line, below] = [long[first], long[first + 1]];
    const isOver =
      line && below && !isOverCredit(below) && scoreOf(below) >= scoreOf(line) && isNoTitleOver(line.text, below.text);
    if (isOver) return below;
    // Titles of other articles stand in a list; the headline right above who wrote it, and when.
    const dated = long.find(
      (title, place) => place > first + 1 && isOverDate(title) && isTitleCase(title.text) && scoreOf(title) >= best / 2,
    );
    return line && dated && !isOverDate(line) && scoreOf(dated) >= scoreOf(line) ? dated : line;
  }
  // "Halte Tanpa Bus" above "Oleh:": an essay's title may be short, a section's name is one word.
  const signed = titles.find(
    (line) => line.words > 1 && isOverDate(line) && isTitleCase(line.text) && scoreOf(line) > 0,
  );
  // "Jurnalisme untuk semua" at the top of the page is its slogan.
  const over = long.find((line) => isOverDate(line) && isTitleCase(line.text));
  const first = long[0] && !isTitleCase(long[0].text) ? (over ?? long[0]) : long[0];
  return signed ?? first ?? titles.find((line) => scoreOf(line) > 0) ?? (titles.length === 1 ? titles[0] : undefined);
};

/** Whether a line has capitals like a headline, and no small word but short ones, though it ends with a full stop or is as long as a sentence. */
const isLongTitle = ({ text, words }: Line): boolean =>
  words >= MIN_HEADLINE_WORDS &&
  isTitleCase(text) &&
  !/(?<!\p{L})\p{Ll}{7}/u.test(text) &&
  !isTimestamp(text) &&
  !isLetterLine(text);

const isQuestion = ({ text }: Line): boolean => /\?["”]?$/.test(text);

// "DAMPAK ANGIN KENCANG" over a headline in small letters is its kicker, "Warga menerobos banjir di Sukatani" over one with capitals
// the caption of its photo, "BREAKING: …" the news of the hour.
const isNoTitleOver = (text: string, below: string): boolean =>
  [isShouted, isSaid, isBreaking].some((isOver) => isOver(text) && !isOver(below));

const isShouted = (text: string): boolean => text === text.toUpperCase();
const isSaid = (text: string): boolean => !isTitleCase(text);
const isBreaking = (text: string): boolean => /^(?:breaking(?: news)?|terkini|live) ?[:|]/i.test(text);
