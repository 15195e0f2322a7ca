import type { Measure } from './measure-pages.ts';
import type { PageCase } from './page-case.ts';

/** Lines of furniture that stand in the body as read, words of the body that do, and how much of what does is the body's. */
export const measureBody = (cases: readonly PageCase[]): Measure[] => {
  const pages = cases.map(({ labelled, read }) => {
    const may = (labelled.also?.body ?? []).flatMap(wordsOf);
    const own = labelled.body.flatMap(wordsOf);
    const found = without(read.body.flatMap(wordsOf), may);
    const article = new Set([...labelled.body, ...(labelled.also?.body ?? [])].map(lineOf));
    const furniture = labelled.furniture.map(lineOf).filter((line) => !article.has(line));
    const lines = new Set(read.body.map(lineOf));
    return {
      own: own.length,
      found: found.length,
      kept: own.length - without(own, found).length,
      furniture: furniture.length,
      left: furniture.filter((line) => lines.has(line)).length,
    };
  });
  const sum = (of: (page: (typeof pages)[number]) => number): number =>
    pages.reduce((total, page) => total + of(page), 0);
  return [
    { of: 'furniture lines left in the body', part: sum(({ left }) => left), whole: sum(({ furniture }) => furniture) },
    { of: 'body words kept', part: sum(({ kept }) => kept), whole: sum(({ own }) => own) },
    { of: 'body words that belong', part: sum(({ kept }) => kept), whole: sum(({ found }) => found) },
  ];
};

const wordsOf = (line: string): string[] => line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const lineOf = (line: string): string => line.replace(/\s+/g, ' ').trim();

/** `words` without those of `others`, each as often as it stands there. */
const without = (words: readonly string[], others: readonly string[]): string[] => {
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count <= 0;
  });
};
