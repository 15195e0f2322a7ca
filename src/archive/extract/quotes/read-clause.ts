import type { Mention } from '../../model/draft.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../model/within.ts';
import type { Told } from './told.ts';
import { wordsIn } from './words.ts';

/** A piece of narration: its words in lower case, and its mentions. */
export interface Clause {
  words: readonly Word[];
  own: readonly Mention[];
}

/** A word in lower case. */
export interface Word extends Span {
  word: string;
}

/** Reads `sentence` as a clause. */
export const readClause = ({ text, mentions }: Told, { start, end }: Span): Clause => {
  const at = { start, end: Math.min(end, start + MAX_SENTENCE) };
  const words = wordsIn(text.slice(at.start, at.end)).map(({ word, index }) => ({
    word: word.toLowerCase(),
    start: start + index,
    end: start + index + word.length,
  }));
  return { words, own: within(mentions, at) };
};

/** Code units; what comes later in a sentence is no longer its subject, and a file without full stops is one sentence. */
const MAX_SENTENCE = 1000;
