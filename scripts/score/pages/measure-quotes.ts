import { foldWords, isSamePerson } from './is-same-person.ts';
import type { Measure } from './measure-pages.ts';
import type { PageCase } from './page-case.ts';

/**
 * Quotations of each page: found when a person would call it the same passage, right when its speaker is the one a reader names, given to
 * somebody else when another is named or nobody should be.
 */
export const measureQuotes = (cases: readonly PageCase[]): Measure[] => {
  const quotes = cases.flatMap(pairQuotes);
  const spoken = quotes.filter(({ speaker }) => speaker !== null);
  const named = quotes.filter(({ read }) => typeof read?.speaker === 'string');
  const right = spoken.filter(({ isRight }) => isRight);
  return [
    { of: 'quotes found', part: quotes.filter(({ read }) => read).length, whole: quotes.length },
    { of: 'quotes with the right speaker', part: right.length, whole: spoken.length },
    { of: 'quotes given to somebody else', part: named.length - right.length, whole: quotes.length },
  ];
};

/** Every quotation a reader names beside the one read for it. */
export const pairQuotes = ({ labelled, read }: PageCase) => {
  const personIn = (people: PageCase['labelled']['people'], name: string) =>
    people.find((person) => isSamePerson(person, { name, forms: [] })) ?? { name, forms: [] };
  return labelled.quotes.map(({ speaker, text }) => {
    const found = read.quotes.find((quote) => isSamePassage(quote.text, text));
    const isRight =
      speaker !== null &&
      typeof found?.speaker === 'string' &&
      isSamePerson(personIn(labelled.people, speaker), personIn(read.people, found.speaker));
    return { speaker, text, read: found, isRight };
  });
};

/** The least share of the longer passage that the shorter must be. */
const SAME = 0.8;

const isSamePassage = (some: string, others: string): boolean => {
  const [a, b] = [foldWords(some), foldWords(others)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.includes(short) && short.length >= SAME * long.length;
};
