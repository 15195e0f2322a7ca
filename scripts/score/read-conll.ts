import { readFileSync } from 'node:fs';
import type { Span } from '../../src/archive/model/span.ts';

/** One labelled sentence as natural text. */
export interface Sentence {
  text: string;
  /** The labelled words, by their place in `text`. */
  tokens: readonly { text: string; at: Span }[];
  /** The people, as ranges of `tokens`, end exclusive. */
  people: readonly Span[];
}

/** Marks written close to the word before them. */
const CLOSE = new Set([',', '.', ';', ':', '!', '?', ')', ']', '}', '%', '”', '’', '…']);

/** Reads a CoNLL file: a token a line with its IOB tag in the last column, an empty line between sentences. Throws when it cannot be read. */
export const readConll = (file: string): Sentence[] =>
  readFileSync(file, 'utf8')
    .split(/\n[^\S\n]*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) =>
      toSentence(lines.map((line) => (line.includes('\t') ? line.split('\t') : line.trim().split(/\s+/)))),
    );

const toSentence = (rows: readonly (readonly string[])[]): Sentence => {
  let text = '';
  const tokens = rows.map(([word = '']) => {
    if (text !== '' && !CLOSE.has(word)) text += ' ';
    const start = text.length;
    text += word;
    return { text: word, at: { start, end: text.length } };
  });
  return { text, tokens, people: readPeople(rows.map((row) => row.at(-1) ?? 'O')) };
};

const readPeople = (tags: readonly string[]): Span[] => {
  const people: Span[] = [];
  let start: number | undefined;
  for (const [index, tag] of [...tags, 'O'].entries()) {
    if (start !== undefined && tag !== 'I-PER') {
      people.push({ start, end: index });
      start = undefined;
    }
    if (tag === 'B-PER' || (tag === 'I-PER' && start === undefined)) start = index;
  }
  return people;
};

/** The tokens a stretch of the text touches, end exclusive; undefined for none. */
export const tokensAt = ({ tokens }: Sentence, at: Span): Span | undefined => {
  const touched = tokens.flatMap((token, index) => (token.at.start < at.end && token.at.end > at.start ? [index] : []));
  const [first] = touched;
  return first === undefined ? undefined : { start: first, end: (touched.at(-1) ?? first) + 1 };
};

/** A word as names are compared by: lower case, without the marks around it. */
export const core = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_]+$/gu, '');

/** The people of a sentence as their words. */
export const namesIn = ({ tokens, people }: Sentence): string[] =>
  people.map(({ start, end }) =>
    tokens
      .slice(start, end)
      .map(({ text }) => core(text))
      .join(' '),
  );
