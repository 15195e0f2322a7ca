import { furnitureReason } from '../language/furniture.ts';
import type { Span } from '../model/span.ts';
import { tidy } from '../model/tidy.ts';

/** A line with something visible in it. */
export interface Line {
  /** Without the white space around it. */
  at: Span;
  /** What a person sees: {@link tidy}. */
  text: string;
  words: number;
  /** What kind of furniture it is by itself ({@link furnitureReason}); several rules ask, and the tables are long. */
  furniture: string | undefined;
}

/** The line whose words, as a person sees them, are `text`. */
export const lineAt = (at: Span, text: string): Line => ({
  at,
  text,
  words: countWords(text),
  furniture: furnitureReason(text),
});

/** What stands between two line breaks, and where it begins. */
interface Row {
  start: number;
  written: string;
}

/** Several times the longest page with its comments; a text of more lines is a table or a list. */
const MAX_LINES = 10_000;

/** The rows of `text` from `start` on, broken at LF, CR or CRLF; where there are too many, the last holds all that is left. */
export const splitRows = (text: string, start: number): Row[] => {
  const rows: Row[] = [];
  const row = /[^\r\n]+/g;
  row.lastIndex = start;
  for (let match = row.exec(text); match; match = row.exec(text)) {
    if (rows.length === MAX_LINES - 1) row.lastIndex = text.length;
    rows.push({ start: match.index, written: text.slice(match.index, row.lastIndex) });
  }
  return rows;
};

/** The line of a row; undefined where nothing in it is visible. */
export const lineOfRow = ({ start, written }: Row): Line | undefined => {
  const words = tidy(written);
  if (words === '') return undefined;
  const from = start + (written.length - written.trimStart().length);
  return lineAt({ start: from, end: from + written.trim().length }, words);
};

/** The words of a line that is {@link tidy}; 1 for an empty one. */
export const countWords = (line: string): number => {
  let words = 1;
  for (let space = line.indexOf(' '); space !== -1; space = line.indexOf(' ', space + 1)) words += 1;
  return words;
};
