import { buildSearchIndex } from '../../../src/publish/search-index/build-search-index.ts';
import { readArticleWords } from '../../../src/publish/search-index/read-article-words.ts';
import { makeSearchEngine } from '../../../src/search/engine/make-search-engine.ts';
import { printTable } from '../../score/print-table.ts';
import { readOwnRegistry } from '../../score/read-own-registry.ts';
import { findTruth } from './find-truth.ts';
import { makeArchive } from './make-archive.ts';
import { makeQueries } from './make-queries.ts';
import type { Query } from './query-set.ts';

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Makes an archive of `size` articles, builds its index and asks it, without a browser: files, bytes, time, and how much is found. */
export const benchQuality = async (file: string, size: number, showMisses: boolean): Promise<void> => {
  const { archive, texts } = await makeArchive(file, size);
  const started = performance.now();
  const words = new Map(archive.articles.map((a) => [a.slug as string, readArticleWords(a, texts.get(a.slug) ?? '')]));
  const tokenised = seconds(started);
  const building = performance.now();
  const files = buildSearchIndex(archive, await readOwnRegistry(), words, {
    article: 'a/',
    person: 'p/',
    topic: 't/',
    outlet: 'o/',
  });
  const built = seconds(building);
  let bytes = 0;
  const give = async (bytesOf: Uint8Array | undefined): Promise<ArrayBuffer> => {
    if (!bytesOf) throw new Error('no such file');
    bytes += bytesOf.length;
    return Uint8Array.from(bytesOf).buffer;
  };
  const engine = makeSearchEngine({
    load: (name) => give(files.get(name)),
    loadText: (slug) => give(new TextEncoder().encode(texts.get(slug) ?? '')),
  });
  const queries = makeQueries(
    archive.articles.map(({ title, people }) => ({
      title: title?.value ?? '',
      people: people.map(({ name }) => name),
    })),
  );
  const truth = findTruth(
    queries,
    archive.articles.map(({ slug }) => words.get(slug)?.lines ?? ''),
  );
  const numberOf = new Map(archive.articles.map(({ slug }, number) => [`a/${slug}/`, number]));
  await engine.prepare();
  const first = bytes;
  const times: number[] = [];
  const recalls = new Map<Query['kind'], number[]>();
  for (const [at, { kind, typed, meant }] of queries.entries()) {
    const right = truth[at] ?? new Set();
    if (right.size === 0) continue;
    const before = performance.now();
    const answer = await engine.search({ query: typed, filters: {}, order: 'best', limit: 10 });
    times.push(performance.now() - before);
    const hits = answer.articles.filter(({ href }) => right.has(numberOf.get(href) ?? -1)).length;
    const recall = hits / Math.min(10, right.size);
    recalls.set(kind, [...(recalls.get(kind) ?? []), recall]);
    if (showMisses && recall < 1)
      console.log(
        kind,
        JSON.stringify(typed),
        JSON.stringify(meant),
        recall.toFixed(2),
        right.size,
        answer.total,
        answer.complete,
        JSON.stringify(answer.readings.map(({ typed: t, how, named }) => `${t} ${how} ${named}`)),
      );
  }
  times.sort((a, b) => a - b);
  const mean = (list: readonly number[]): string =>
    (list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length)).toFixed(3);
  const total = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  printTable(`${size} articles made of ${file}`, [
    ['what', 'figure'],
    ['words taken apart', tokenised],
    ['index built', built],
    ['files', `${files.size}, ${(total / 1e6).toFixed(1)} MB`],
    ['bytes before the first query', `${(first / 1e3).toFixed(0)} kB`],
    ['bytes per query', `${((bytes - first) / times.length / 1e3).toFixed(1)} kB`],
    [
      'query',
      `p50 ${times[times.length >> 1]?.toFixed(1)} ms, p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(1)} ms`,
    ],
    ...[...recalls].map(([kind, list]) => [`recall@10, ${kind} (${list.length})`, mean(list)]),
  ]);
};
