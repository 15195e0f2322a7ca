import type { Span } from '../../model/span.ts';
import type { Mark } from './read-marks.ts';

/** What stands between two marks that belong together, and marks without a partner; both in text order. */
export interface Pairs {
  spans: Span[];
  alone: Mark[];
}

/**
 * Pairs the marks of a paragraph like brackets and keeps the outermost pairs: a quotation may hold a quotation. A mark whose partner is
 * missing shuts nothing in.
 */
export const pairMarks = (marks: readonly Mark[]): Pairs => {
  const spans: Span[] = [];
  const open: Mark[] = [];
  const alone: Mark[] = [];
  for (const mark of marks) {
    // Speech in single marks holds no other: 'kan and '98 open nothing.
    while (!mark.single && open.at(-1)?.single) open.pop();
    const closes = mark.side === 'closes' || (mark.side === 'either' && open.length > 0);
    if (!closes) open.push(mark);
    else if (open.at(-1)?.single === mark.single) {
      const opened = open.pop() as Mark;
      while ((spans.at(-1)?.start ?? -1) > opened.start) spans.pop();
      spans.push({ start: opened.end, end: mark.start });
    } else if (!mark.single) alone.push(mark);
  }
  alone.push(...open.filter(({ single }) => !single));
  return { spans, alone: alone.sort((a, b) => a.start - b.start) };
};
