import type { SetAside } from '../model/clean-text.ts';
import type { Registry } from '../model/registry.ts';
import type { Line } from './split-lines.ts';

/** Finds furniture among the lines of the masked page `text` that earlier rules left. Returns spans that cover whole lines. */
export type FurnitureRule = (
  lines: readonly Line[],
  page: { registry: Registry; isOutlet: (name: string) => boolean; text: string },
) => SetAside[];

/** The pieces of `lines` from `first` to `last`, both included, as one piece. */
export const wholeLines = (first: Line, last: Line, reason: string): SetAside => ({
  at: { start: first.at.start, end: last.at.end },
  reason,
});

/** Whether a line reads like a paragraph of an article: long, and a sentence to its end. */
export const isParagraph = (line: Line): boolean =>
  (line.words >= 12 && /[.!?]["”’')\]]*$/.test(line.text)) || line.words >= 30;
