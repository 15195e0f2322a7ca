import { createPeopleExtractor } from '../../src/archive/extract/people/create-people-extractor.ts';
import type { Weights } from '../../src/archive/extract/people/weigh-spans.ts';
import type { PersonEntry } from '../../src/archive/model/registry.ts';
import { readPeople } from '../score/read-people.ts';
import { type Counts, countMentions } from '../score/score-mentions.ts';
import type { Lesson } from './read-lessons.ts';

/** Reads the sentences of `lessons` as one archive with these weights and this registry, and counts what is right. */
export const countLessons = (lessons: readonly Lesson[], weights: Weights, people: readonly PersonEntry[]): Counts => {
  const sentences = lessons.map(({ sentence }) => sentence);
  const texts = sentences.map(({ text }) => text);
  return countMentions(sentences, readPeople(texts, createPeopleExtractor(people, undefined, weights)));
};
