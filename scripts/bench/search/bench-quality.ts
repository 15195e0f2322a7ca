import type { MadeIndex } from './make-index.ts';
import { openMadeIndex } from './open-made-index.ts';
import { kilobytes, mean, quantile } from './say-figures.ts';

/** Asks an index without a browser: how much is found, of which kind of query; `showMisses` prints those that miss something. */
export const benchQuality = async (made: MadeIndex, showMisses: boolean): Promise<string[][]> => {
  const index = openMadeIndex(made);
  await index.prepare();
  const before = index.loaded();
  const times: number[] = [];
  const recalls = new Map<string, number[]>();
  for (const query of made.queries) {
    const { kind, typed, meant } = query;
    const { recall, milliseconds, readings } = await index.ask(query);
    times.push(milliseconds);
    recalls.set(kind, [...(recalls.get(kind) ?? []), recall]);
    if (showMisses && recall < 1) console.log(kind, typed, JSON.stringify(meant), recall, JSON.stringify(readings));
  }
  return [
    ['index loaded before the first query', kilobytes(before)],
    ['index loaded for a query', kilobytes((index.loaded() - before) / times.length)],
    ['processor for a query, p50 / p95', `${quantile(times, 0.5).toFixed(0)} / ${quantile(times, 0.95).toFixed(0)} ms`],
    ...[...recalls].map(([kind, list]) => [`recall@10, ${kind} (${list.length})`, mean(list).toFixed(3)]),
  ];
};
