import type { BlockKind, CleanText } from '../model/clean-text.ts';
import type { Found } from '../model/found.ts';
import { wordsAt } from '../model/tidy.ts';

const lineOf = ({ text, blocks }: CleanText, kind: BlockKind, rule: string): Found<string> | undefined => {
  const block = blocks.find((b) => b.kind === kind);
  return block && { value: wordsAt(text, block.at), at: block.at, rule, certainty: 'stated' };
};

/** The headline as printed; undefined when the text was pasted without one. */
export const extractHeadline = (page: CleanText): Found<string> | undefined =>
  lineOf(page, 'headline', 'headline-line');

/** The line above the headline that names its theme; undefined when there is none. */
export const extractKicker = (page: CleanText): Found<string> | undefined => lineOf(page, 'kicker', 'kicker-line');
