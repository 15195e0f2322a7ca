import type { Measure } from './measure-pages.ts';
import type { PageCase } from './page-case.ts';

/** Lines of furniture that stand in the body as read, words of the body that do, and how much of what does is the body's. */
export const measureBody = (cases: readonly PageCase[]): Measure[] => {
  let kept = 0;
  let labelled = 0;
  let read = 0;
  let left = 0;
  let furniture = 0;
  for (const page of cases) {
    const own = page.labelled.body.flatMap(wordsOf);
    const found = page.read.body.flatMap(wordsOf);
    kept += countShared(own, found);
    labelled += own.length;
    read += found.length;
    const lines = new Set(page.read.body.map(lineOf));
    const article = new Set(page.labelled.body.map(lineOf));
    const others = page.labelled.furniture.map(lineOf).filter((line) => !article.has(line));
    furniture += others.length;
    left += others.filter((line) => lines.has(line)).length;
  }
  return [
    { of: 'furniture lines left in the body', part: left, whole: furniture },
    { of: 'body words kept', part: kept, whole: labelled },
    { of: 'body words that belong', part: kept, whole: read },
  ];
};

const wordsOf = (line: string): string[] => line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const lineOf = (line: string): string => line.replace(/\s+/g, ' ').trim();

/** How many words two lists have in common, each word as often as the rarer list has it. */
const countShared = (some: readonly string[], others: readonly string[]): number => {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of some) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return shared;
};
