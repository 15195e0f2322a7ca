import { parseQuery } from './parse-query.ts';
import { readTerm } from './read-term.ts';
import type { Reading } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * How a whole query is understood, term by term. Two words typed apart that the archive also writes as one (kerja sama, kerjasama)
 * are both answered by that one.
 */
export const readQuery = (query: string, vocabulary: Vocabulary): Reading[] => {
  const terms = parseQuery(query);
  const joined = (at: number): string | undefined => {
    const [first, second] = [terms[at], terms[at + 1]];
    if (!first || !second || first.quoted || second.quoted) return undefined;
    const word = first.words.join('') + second.words.join('');
    return vocabulary.frequencyOf(word) > 0 ? word : undefined;
  };
  return terms.map((term, at) => {
    const reading = readTerm(term, vocabulary);
    const whole = [joined(at - 1), joined(at)].filter((word) => word !== undefined);
    if (whole.length === 0) return reading;
    const forms = [...whole, ...whole.flatMap(vocabulary.familyOf)].map((word) => ({ words: [word], weight: 1 }));
    return { ...reading, how: 'found', choices: [...reading.choices, ...forms] };
  });
};
