import type { SetAside } from '../archive/model/clean-text.ts';
import { tidy } from '../archive/model/tidy.ts';
import { printable } from './printable.ts';
import { ruleLabel } from './rule-label.ts';

/** Pieces set aside for one reason, in the order of the text. */
export interface SetAsideGroup {
  reason: string;
  pieces: string[];
}

// A pasted page may end in thousands of lines of other news; the text as dropped holds them all.
const MAX_PIECE = 1200;

/** What was set aside from `text`, by reason, each line tidy; a piece past 1,200 characters is cut and ends in "…". Empty pieces are left out. */
export const setAsideGroups = (setAside: readonly SetAside[], text: string): SetAsideGroup[] => {
  const groups = new Map<string, string[]>();
  for (const { at, reason } of setAside) {
    const lines = text.slice(at.start, Math.min(at.end, at.start + MAX_PIECE)).split(/\r\n?|\n/);
    const piece = lines.map((line) => tidy(printable(line))).filter((line) => line !== '');
    if (piece.length === 0) continue;
    const shown = piece.join('\n') + (at.end - at.start > MAX_PIECE ? ' …' : '');
    groups.set(reason, [...(groups.get(reason) ?? []), shown]);
  }
  return [...groups].map(([reason, pieces]) => ({ reason: ruleLabel(reason), pieces }));
};
