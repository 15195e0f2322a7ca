import type { Span } from '../model/span.ts';
import { tidy } from '../model/tidy.ts';

/** A line with something visible in it. */
export interface Line {
  /** Without the white space around it. */
  at: Span;
  /** What a person sees: {@link tidy}. */
  text: string;
  words: number;
}

/** The visible lines of `text` from `start` on, broken at LF, CR or CRLF. */
export const splitLines = (text: string, start: number): Line[] => {
  const lines: Line[] = [];
  const row = /[^\r\n]+/g;
  row.lastIndex = start;
  for (let match = row.exec(text); match; match = row.exec(text)) {
    const words = tidy(match[0]);
    if (words === '') continue;
    const from = match.index + (match[0].length - match[0].trimStart().length);
    lines.push({
      at: { start: from, end: from + match[0].trim().length },
      text: words,
      words: countWords(words),
    });
  }
  return lines;
};

const countWords = (line: string): number => {
  let words = 1;
  for (let space = line.indexOf(' '); space !== -1; space = line.indexOf(' ', space + 1)) words += 1;
  return words;
};
