import { findDatelineHead } from '../language/dateline.ts';
import type { CleanText } from '../model/clean-text.ts';
import { tidy } from '../model/tidy.ts';

/** Two lines of a headline on a phone. */
const MAX_TITLE = 96;

/** As much as a list shows of an article. */
const MAX_LEAD = 240;

/** A title made from the first sentence, for a text without headline; "Tanpa judul" when it has no words at all. */
export const makeTitle = (page: CleanText): string => {
  const [sentence = ''] = opening(page).split(/(?<=[.!?]["”]?)\s/);
  return cutAtWord(sentence.replace(/[.]$/, ''), MAX_TITLE) || 'Tanpa judul';
};

/** The first words of the body without its dateline, cut at a word; empty when there is no body. */
export const makeLead = (page: CleanText): string => cutAtWord(opening(page), MAX_LEAD);

const opening = ({ text, blocks }: CleanText): string => {
  const first = blocks.find(({ kind }) => kind === 'paragraph') ?? blocks[0];
  const words = first ? tidy(text.slice(first.at.start, first.at.end)) : '';
  const head = findDatelineHead(words);
  return head ? words.slice(head.end).replace(/^\s*[-–—]+\s*/, '') : words;
};

const cutAtWord = (words: string, length: number): string =>
  words.length <= length ? words : `${words.slice(0, length).replace(/[\s,;:–-]+\S*$/, '')}…`;
