import { makeSearchEngine } from '../../../src/search/engine/make-search-engine.ts';
import { type MadeIndex, recallAt10 } from './make-index.ts';
import { kilobytes, mean, quantile } from './say-figures.ts';

/** Asks an index without a browser: how much is found, of which kind of query; `showMisses` prints those that miss something. */
export const benchQuality = async (
  { archive, files, queries }: MadeIndex,
  showMisses: boolean,
): Promise<string[][]> => {
  let bytes = 0;
  const load = async (name: string): Promise<ArrayBuffer> => {
    const file = files.get(name);
    if (!file) throw new Error(`no ${name}`);
    bytes += file.length;
    return Uint8Array.from(file).buffer;
  };
  const engine = makeSearchEngine({ load, loadText: async () => new ArrayBuffer() });
  const numberOf = new Map(archive.articles.map(({ slug }, number) => [`/artikel/${slug}/`, number]));
  await engine.prepare();
  const before = bytes;
  const times: number[] = [];
  const recalls = new Map<string, number[]>();
  for (const { kind, typed, meant, right } of queries) {
    const started = process.cpuUsage();
    const { articles, readings } = await engine.search({ query: typed, filters: {}, order: 'best', limit: 10 });
    times.push(process.cpuUsage(started).user / 1e3);
    const recall = recallAt10(
      articles.map(({ href }) => numberOf.get(href) ?? -1),
      right,
    );
    recalls.set(kind, [...(recalls.get(kind) ?? []), recall]);
    if (showMisses && recall < 1) console.log(kind, typed, JSON.stringify(meant), recall, JSON.stringify(readings));
  }
  return [
    ['index loaded before the first query', kilobytes(before)],
    ['index loaded for a query', kilobytes((bytes - before) / times.length)],
    ['processor for a query, p50 / p95', `${quantile(times, 0.5).toFixed(0)} / ${quantile(times, 0.95).toFixed(0)} ms`],
    ...[...recalls].map(([kind, list]) => [`recall@10, ${kind} (${list.length})`, mean(list).toFixed(3)]),
  ];
};
