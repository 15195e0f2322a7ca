import { createPeopleExtractor } from '../../src/archive/extract/people/create-people-extractor.ts';
import { mergeBooks } from '../../src/archive/extract/people/name-book.ts';
import { signsOfOthers } from '../../src/archive/extract/people/signs-of-others.ts';
import { weigh } from '../../src/archive/extract/people/weigh-spans.ts';
import { paragraph } from '../score/read-people.ts';
import { firstBeliefs } from './first-beliefs.ts';
import { learnWeights } from './learn-weights.ts';
import type { Lesson } from './read-lessons.ts';

/** How many labelled spans the first beliefs are worth. */
const TRUST = 1;

/**
 * Learns in two steps, as reading has two looks: first from each sentence alone, then also with the signs that the other sentences,
 * read with the first weights, add. The weights of the second step serve both looks.
 */
export const learnPeople = (lessons: readonly Lesson[]): Record<string, number> => {
  const alone = lessons.flatMap(({ runs }) => runs);
  const first = learnWeights(alone, firstBeliefs, TRUST);
  const extractor = createPeopleExtractor([], undefined, first);
  const books = lessons.map(({ sentence }) => extractor.sight(paragraph(sentence.text), []).book);
  const archive = mergeBooks(books);
  const together = lessons.flatMap(({ runs }, index) => {
    const weighed = runs.map((run) => run.map((span) => ({ ...span, weight: weigh(span.signs, first) })));
    const others = signsOfOthers(weighed, archive, books[index] ?? new Map());
    return runs.map((run, place) =>
      run.map((span, which) => ({ ...span, signs: [...span.signs, ...(others[place]?.[which] ?? [])] })),
    );
  });
  return learnWeights([...alone, ...together], firstBeliefs, TRUST);
};
