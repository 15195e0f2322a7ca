import { printTable } from '../../score/print-table.ts';
import { benchFuse, recallsByKind } from './bench-fuse.ts';
import { benchPagefind } from './bench-pagefind.ts';
import type { MadeIndex } from './make-index.ts';
import { openMadeIndex } from './open-made-index.ts';
import { kilobytes, quantile } from './say-figures.ts';

/** Fuse over whole texts takes seconds for each: of the queries one in so many is asked of it, for each thousand articles. */
const FEWER = 5;
/** Clean and misspelt queries take turns: every second one would be of one kind. */
const ODD = 1;

/** Prints the search beside others on the same archive and queries; beside Pagefind where `pagefind` is a folder that has it. */
export const compare = async (made: MadeIndex, pagefind: string | undefined): Promise<void> => {
  const size = made.archive.articles.length;
  printTable(`${size} articles, ${made.queries.length} queries`, [
    ['engine', 'data to first', 'per query', 'p50 / p95', 'clean', 'typo', 'forms', 'spacing', 'files'],
    await own(made),
    benchFuse(made, 'headlines', Math.ceil(size / 5000) | ODD),
    benchFuse(made, 'whole texts', Math.ceil((FEWER * size) / 1000) | ODD),
    ...(pagefind === undefined ? [] : [await benchPagefind(made, pagefind)]),
  ]);
};

const own = async (made: MadeIndex): Promise<string[]> => {
  const index = openMadeIndex(made);
  const [one] = made.queries;
  if (one) await index.ask(one);
  const first = index.loaded();
  const asked = [];
  for (const query of made.queries) asked.push({ kind: query.kind, ...(await index.ask(query)) });
  const times = asked.map(({ milliseconds }) => milliseconds);
  return [
    'Kliping',
    kilobytes(first),
    kilobytes((index.loaded() - first) / asked.length),
    `${quantile(times, 0.5).toFixed(0)} / ${quantile(times, 0.95).toFixed(0)} ms`,
    ...recallsByKind(asked),
    `${made.files.size}`,
  ];
};
