import { isTimestamp } from './is-timestamp.ts';
import { isTitle } from './is-title.ts';
import type { Line } from './split-lines.ts';

/** Fewer words make a kicker ("Kerja Sama Bilateral"), not a headline. */
const MIN_HEADLINE_WORDS = 4;

/** Paragraphs that tell what an article is about. */
const OPENING_PARAGRAPHS = 3;

/**
 * The headline among the lines above the body: of the lines with its shape the first that shares its words with the opening
 * paragraphs, as menus and other articles' titles do not. Where no line shares a word, the first of four words or more; undefined
 * when no line has the shape of one.
 */
export const findHeadline = (head: readonly Line[], body: readonly Line[]): Line | undefined => {
  const titles = head.filter((line) => isTitle(line) && !isTimestamp(line.text));
  if (titles.length === 0) return undefined;
  const told = new Set(body.slice(0, OPENING_PARAGRAPHS).flatMap(({ text }) => stems(text.slice(0, 2000))));
  const shared = new Map(titles.map((line) => [line, stems(line.text).filter((stem) => told.has(stem)).length]));
  const scoreOf = (line: Line) => shared.get(line) ?? 0;
  const long = titles.filter((line) => line.words >= MIN_HEADLINE_WORDS);
  const best = long.reduce((most, line) => Math.max(most, scoreOf(line)), 0);
  if (best > 0) return long.find((line) => scoreOf(line) * 2 >= best);
  return long[0] ?? titles.find((line) => scoreOf(line) > 0) ?? (titles.length === 1 ? titles[0] : undefined);
};

/** The beginnings of longer words, which inflected forms share: "Jembatan" and "jembatannya". */
const stems = (text: string): string[] => [
  ...new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5))),
];
