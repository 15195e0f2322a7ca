import { type PlacedWord, wordsApart } from '../../language/words-apart.ts';
import type { Span } from '../../model/span.ts';
import { tidy } from '../../model/tidy.ts';

const WORD = /\p{L}[\p{L}'’]*/gu;

/** The words of running text without numbers, for looking at the few beside a quotation. */
export const wordsIn = (text: string): PlacedWord[] => wordsApart(text, WORD);

/** Fewer words between marks are a term, a title or irony, unless somebody is said to have said them. */
export const MIN_SPEECH_WORDS = 4;

/** How many words, numbers among them, stand in `at`. */
export const countWords = (text: string, { start, end }: Span): number =>
  tidy(text.slice(start, end)).split(' ').length;
