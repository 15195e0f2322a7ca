import type { Span } from '../../model/span.ts';
import type { Told } from './told.ts';
import { wordsIn } from './words.ts';

/** Whether the words of `at` hold a name of `person`, be it read as one there or not. Of long speech the beginning counts. */
export const namesPerson = ({ text, names }: Told, { start, end }: Span, person: number): boolean =>
  wordsIn(text.slice(start, Math.min(end, start + MAX_LOOK))).some(({ word }) => names.get(person)?.has(word));

/** Code units looked at; a sentence is shorter. */
const MAX_LOOK = 500;
