import { cutPageLine } from './cut-page-line.ts';
import { type Line, lineOfRow, splitRows } from './split-lines.ts';

/** Gives the lines of a page, masked, from `start` on. */
export type ReadLines = (text: string, start: number) => readonly Line[];

/**
 * Reads the lines of one page again in every round of its cleaning. A row that no rule has touched since the last round keeps its lines, so
 * that what was found out about them is still known. `isOutlet` knows outlets by their printed names.
 */
export const createLineReader = (isOutlet: (name: string) => boolean): ReadLines => {
  const known = new Map<number, { written: string; lines: readonly Line[] }>();
  return (text, start) =>
    splitRows(text, start).flatMap((row) => {
      const before = known.get(row.start);
      if (before?.written === row.written) return before.lines;
      const line = lineOfRow(row);
      const lines = line ? cutPageLine(line, text, isOutlet) : [];
      known.set(row.start, { written: row.written, lines });
      return lines;
    });
};
