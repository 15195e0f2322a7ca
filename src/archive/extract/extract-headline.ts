import type { BlockKind, CleanText } from '../model/clean-text.ts';
import type { Found } from '../model/found.ts';
import { wordsAt } from '../model/tidy.ts';

const lineOf = ({ text, blocks }: CleanText, kind: BlockKind, rule: string): Found<string> | undefined => {
  const block = blocks.find((b) => b.kind === kind);
  return block && { value: wordsAt(text, block.at), at: block.at, rule, certainty: 'stated' };
};

/** The headline as printed, without the marks a messenger makes letters bold with; undefined when the text was pasted without one. */
export const extractHeadline = (page: CleanText): Found<string> | undefined => {
  const line = lineOf(page, 'headline', 'headline-line');
  const bold = line?.at && BOLD.exec(page.text.slice(line.at.start, line.at.end))?.groups;
  if (!line?.at || !bold?.mark || !bold.words) return line;
  const start = line.at.start + bold.mark.length;
  const at = { start, end: start + bold.words.length };
  return { ...line, value: wordsAt(page.text, at), at };
};

// "*WARGA PERBAIKI TITIAN YANG PUTUS*"
const BOLD = /^(?<mark>\*_|_\*|[*_])(?<words>[^*_]{1,300})[*_]{1,2}$/;

/** The line above the headline that names its theme; undefined when there is none. */
export const extractKicker = (page: CleanText): Found<string> | undefined => lineOf(page, 'kicker', 'kicker-line');
