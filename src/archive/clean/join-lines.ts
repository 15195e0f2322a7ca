import type { Block } from '../model/clean-text.ts';

/** A sentence ends with fewer marks; the words before them may be a megabyte of lines already joined. */
const MAX_MARKS = 20;

/**
 * Joins paragraphs that a narrow column or a mail programme broke in mid-sentence: the first ends without a full stop and the next
 * goes on in lower case. Trims every block to its visible words.
 */
export const joinLines = (blocks: readonly Block[], text: string): Block[] => {
  const joined: Block[] = [];
  for (const { kind, at } of blocks) {
    const block = { kind, at: trim(text, at) };
    const last = joined.at(-1);
    const goesOn =
      last?.kind === 'paragraph' &&
      kind === 'paragraph' &&
      !/[.!?:;"”][’)]*$/.test(text.slice(Math.max(last.at.start, last.at.end - MAX_MARKS), last.at.end)) &&
      /^\p{Ll}/u.test(text.slice(block.at.start, block.at.end));
    if (goesOn) joined[joined.length - 1] = { kind, at: { start: last.at.start, end: block.at.end } };
    else joined.push(block);
  }
  return joined;
};

const trim = (text: string, at: { start: number; end: number }) => {
  const words = text.slice(at.start, at.end);
  const start = at.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, at.start + words.trimEnd().length) };
};
