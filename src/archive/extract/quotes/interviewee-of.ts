import type { Block } from '../../model/clean-text.ts';
import type { Mention } from '../../model/draft.ts';
import { within } from '../../model/within.ts';

/**
 * Who says "saya" in an interview printed as questions and answers: the first person named in the running text above the first question.
 * undefined in any other text, where it may be the reporter.
 */
export const intervieweeOf = (
  text: string,
  blocks: readonly Block[],
  mentions: readonly Mention[],
): number | undefined => {
  const questions = blocks.filter(({ kind, at }) => ASKING.has(kind) && isQuestion(text.slice(at.start, at.end)));
  const [first] = questions;
  if (!first || questions.length < MIN_QUESTIONS) return undefined;
  for (const { kind, at } of blocks) {
    if (at.start >= first.at.start) return undefined;
    const [mention] = kind === 'paragraph' ? within(mentions, at) : [];
    if (mention) return mention.person;
  }
  return undefined;
};

const ASKING = new Set(['paragraph', 'subheading']);

/** Fewer may be headings of a report: "Kapan Panen Raya?" */
const MIN_QUESTIONS = 2;

// "Sejak kapan Anda bertani?"   "T: Sejak kapan bertani?"
const isQuestion = (block: string): boolean =>
  block.length < 300 && !/["“”]/.test(block) && (/\?$/.test(block) || /^(?:T|Tanya)\s?:/.test(block));
