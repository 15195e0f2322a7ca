import { parseQuery, type Term } from './parse-query.ts';
import { readTerm } from './read-term.ts';
import type { Reading } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * How a whole query is understood, term by term. Two words typed apart that the archive also writes as one (kerja sama, kerjasama)
 * are both answered by that one. Rejects when the words of the archive cannot be loaded.
 */
export const readQuery = async (query: string, vocabulary: Vocabulary): Promise<Reading[]> => {
  const terms = parseQuery(query);
  await vocabulary.load(terms.flatMap(({ words }) => words));
  const joins = terms.map((term, at) => joined(term, terms[at + 1], vocabulary));
  return Promise.all(
    terms.map(async (term, at) => {
      const reading = await readTerm(term, vocabulary);
      const whole = [joins[at - 1], joins[at]].filter((word) => word !== undefined);
      if (whole.length === 0) return reading;
      return {
        ...reading,
        how: 'found',
        choices: [...reading.choices, ...whole.map((word) => ({ words: [word], weight: 1 }))],
      };
    }),
  );
};

/** The word of the archive that is two terms written as one. Only a common one: it stands wherever the two stand side by side. */
const joined = (first: Term, second: Term | undefined, vocabulary: Vocabulary): string | undefined => {
  if (!second || first.quoted || second.quoted) return undefined;
  const word = first.words.join('') + second.words.join('');
  return vocabulary.frequencyOf(word) > 0 && !/^\p{N}+$/u.test(word) ? word : undefined;
};
