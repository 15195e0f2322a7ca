import type { BlockKind, CleanText } from '../model/clean-text.ts';
import type { Found } from '../model/found.ts';
import { wordsAt } from '../model/tidy.ts';

const lineOf = ({ text, blocks }: CleanText, kind: BlockKind, rule: string): Found<string> | undefined => {
  const block = blocks.find((b) => b.kind === kind);
  return block && { value: wordsAt(text, block.at), at: block.at, rule, certainty: 'stated' };
};

/**
 * The headline as printed, without the marks that make letters bold or a line a heading, and without a label before a bar; undefined
 * when the text was pasted without one.
 */
export const extractHeadline = (page: CleanText): Found<string> | undefined => {
  const line = lineOf(page, 'headline', 'headline-line');
  const framed = line?.at && FRAME.exec(page.text.slice(line.at.start, line.at.end))?.groups;
  if (!line?.at || framed?.before === undefined || !framed.words) return line;
  const start = line.at.start + framed.before.length;
  const at = { start, end: start + framed.words.trimEnd().length };
  return { ...line, value: wordsAt(page.text, at), at };
};

// "*WARGA PERBAIKI TITIAN YANG PUTUS*"   "**Warga Perbaiki Titian**"   "## Warga Perbaiki Titian"   "LIVE | Warga Perbaiki Titian"
const FRAME =
  /^(?<before>(?:#{1,6} +)?(?:[*_]{1,3})?(?:\p{Lu}{4,12}(?: \p{Lu}{4,12})? \| )?)(?<words>[^*_#|]{1,300})[*_]{0,3}$/u;

/** The line above the headline that names its theme; undefined when there is none. */
export const extractKicker = (page: CleanText): Found<string> | undefined => lineOf(page, 'kicker', 'kicker-line');
