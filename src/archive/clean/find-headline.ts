import { isTimestamp } from './is-timestamp.ts';
import { isTitle } from './is-title.ts';
import type { Line } from './split-lines.ts';

/** Fewer words make a kicker ("Kerja Sama Bilateral"), not a headline. */
const MIN_HEADLINE_WORDS = 4;

/**
 * The headline among the lines above the body: of the lines with its shape the first that shares its words with the opening
 * paragraphs (`told` counts them), as menus and other articles' titles do not. Where no line shares a word, the first of four words
 * or more; undefined when no line has the shape of one.
 */
export const findHeadline = (head: readonly Line[], told: (line: Line) => number): Line | undefined => {
  const lines = head.filter((line) => isTitle(line) && !isTimestamp(line.text));
  // Of several questions none is the headline: somebody is asked them.
  const asked = lines.filter(isQuestion).length > 1;
  const titles = asked ? lines.filter((line) => !isQuestion(line)) : lines;
  if (titles.length === 0) return undefined;
  const shared = new Map(titles.map((line) => [line, told(line)]));
  const scoreOf = (line: Line) => shared.get(line) ?? 0;
  const long = titles.filter((line) => line.words >= MIN_HEADLINE_WORDS);
  const best = long.reduce((most, line) => Math.max(most, scoreOf(line)), 0);
  if (best > 0) {
    const first = long.findIndex((line) => scoreOf(line) * 2 >= best);
    const [line, below] = [long[first], long[first + 1]];
    return line && below && isShouted(line) && !isShouted(below) && scoreOf(below) >= scoreOf(line) ? below : line;
  }
  return long[0] ?? titles.find((line) => scoreOf(line) > 0) ?? (titles.length === 1 ? titles[0] : undefined);
};

const isQuestion = ({ text }: Line): boolean => /\?["”]?$/.test(text);

// "DAMPAK ANGIN KENCANG" over a headline in small letters is its kicker.
const isShouted = ({ text }: Line): boolean => text === text.toUpperCase();
