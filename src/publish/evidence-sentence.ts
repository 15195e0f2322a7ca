import { sentenceEnd } from '../archive/language/sentence-end.ts';
import type { Span } from '../archive/model/span.ts';
import { tidy } from '../archive/model/tidy.ts';
import { printable } from './printable.ts';

/** A sentence in three pieces: the words a value was read from, and what stands around them. */
export interface EvidenceSentence {
  before: string;
  words: string;
  after: string;
}

// A screen of a phone shows this much on either side; a pasted text without full stops must not fill the page.
const MAX_CONTEXT = 220;

/**
 * The sentence of `text` around the span, on one line, spaces collapsed. Never longer than the span and 220 characters on either
 * side; where it is cut an ellipsis says so. A line break ends a sentence.
 */
export const evidenceSentence = (text: string, at: Span): EvidenceSentence => ({
  before: cutBefore(text.slice(Math.max(0, at.start - MAX_CONTEXT), at.start), at.start > MAX_CONTEXT),
  words: tidy(printable(text.slice(at.start, at.end))),
  after: cutAfter(text.slice(at.end, at.end + MAX_CONTEXT), at.end + MAX_CONTEXT < text.length),
});

const cutBefore = (context: string, isCut: boolean): string => {
  const line = context.slice(Math.max(context.lastIndexOf('\n'), context.lastIndexOf('\r')) + 1);
  const sentence = line.slice([...line.matchAll(sentenceEnd)].map((end) => end.index + end[0].length).at(-1) ?? 0);
  const words = isCut && sentence.length === MAX_CONTEXT ? sentence.replace(/^\S*/, '…') : sentence;
  return onOneLine(words).trimStart();
};

const cutAfter = (context: string, isCut: boolean): string => {
  const line = context.split(/[\r\n]/, 1)[0] ?? '';
  const sentence = line.slice(0, [...line.matchAll(sentenceEnd)].map((end) => end.index + end[0].length)[0]);
  const words = isCut && sentence.length === MAX_CONTEXT ? sentence.replace(/(?<!\S)\S*$/, '…') : sentence;
  return onOneLine(words).trimEnd();
};

/** Like {@link tidy}, but a space at either end stays: it parts the piece from the words beside it. */
const onOneLine = (piece: string): string => {
  const words = tidy(printable(piece));
  return words && `${/^\s/.test(piece) ? ' ' : ''}${words}${/\s$/.test(piece) ? ' ' : ''}`;
};
