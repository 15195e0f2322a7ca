import { makeSearchEngine } from '../../../src/search/engine/make-search-engine.ts';
import { printTable } from '../../score/print-table.ts';
import { benchFuse, recallsByKind } from './bench-fuse.ts';
import { benchPagefind } from './bench-pagefind.ts';
import { type MadeIndex, recallAt10 } from './make-index.ts';
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

const own = async ({ archive, files, queries }: MadeIndex): Promise<string[]> => {
  let bytes = 0;
  const load = async (name: string): Promise<ArrayBuffer> => {
    const file = files.get(name);
    if (!file) throw new Error(`no ${name}`);
    bytes += file.length;
    return Uint8Array.from(file).buffer;
  };
  const engine = makeSearchEngine({ load, loadText: async () => new ArrayBuffer() });
  const numberOf = new Map(archive.articles.map(({ slug }, number) => [`/artikel/${slug}/`, number]));
  const ask = async (query: string): Promise<number[]> =>
    (await engine.search({ query, filters: {}, order: 'best', limit: 10 })).articles.map(
      ({ href }) => numberOf.get(href) ?? -1,
    );
  await ask(queries[0]?.typed ?? '');
  const first = bytes;
  const asked = [];
  for (const { kind, typed, right } of queries) {
    const started = process.cpuUsage();
    const found = await ask(typed);
    asked.push({ kind, time: process.cpuUsage(started).user / 1e3, recall: recallAt10(found, right) });
  }
  const times = asked.map(({ time }) => time);
  return [
    'Kliping',
    kilobytes(first),
    kilobytes((bytes - first) / asked.length),
    `${quantile(times, 0.5).toFixed(0)} / ${quantile(times, 0.95).toFixed(0)} ms`,
    ...recallsByKind(asked),
    `${files.size}`,
  ];
};
