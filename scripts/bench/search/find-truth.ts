import type { Query } from './query-set.ts';

/** For each query the numbers of the articles that hold what is meant, found by reading all words of all of them. */
export const findTruth = (queries: readonly Query[], articles: readonly string[]): Set<number>[] => {
  const truth = queries.map(() => new Set<number>());
  for (const [number, lines] of articles.entries()) {
    const text = ` ${lines.replaceAll('\n', ' | ')} `;
    for (const [at, { meant }] of queries.entries()) {
      const holds =
        'all' in meant
          ? meant.all.every((word) => text.includes(` ${word} `))
          : meant.any.some((words) => text.includes(` ${words.join(' ')} `));
      if (holds) truth[at]?.add(number);
    }
  }
  return truth;
};
