import { makeSearchEngine } from '../../../src/search/engine/make-search-engine.ts';
import type { SearchAnswer } from '../../../src/search/search-source.ts';
import { type AnswerableQuery, type MadeIndex, recallAt10 } from './make-index.ts';

/** A query asked: how much it found, the milliseconds it took the processor, and how its words were read. */
export interface AskedQuery {
  recall: number;
  milliseconds: number;
  readings: SearchAnswer['readings'];
}

/** A made index open in this process. */
export interface OpenMadeIndex {
  /** Loads what the first search needs. */
  prepare: () => Promise<void>;
  ask: (query: AnswerableQuery) => Promise<AskedQuery>;
  /** The bytes of the files loaded so far. */
  loaded: () => number;
}

/** Opens a made index as a reader's browser does, without one. */
export const openMadeIndex = ({ archive, files }: MadeIndex): OpenMadeIndex => {
  let bytes = 0;
  const load = async (name: string): Promise<ArrayBuffer> => {
    const file = files.get(name);
    if (!file) throw new Error(`no ${name}`);
    bytes += file.length;
    return Uint8Array.from(file).buffer;
  };
  const engine = makeSearchEngine({ load, loadText: async () => new ArrayBuffer() });
  const numberOf = new Map(archive.articles.map(({ slug }, number) => [`/artikel/${slug}/`, number]));
  return {
    prepare: engine.prepare,
    ask: async ({ typed, right }) => {
      const started = process.cpuUsage();
      const { articles, readings } = await engine.search({ query: typed, filters: {}, order: 'best', limit: 10 });
      const milliseconds = process.cpuUsage(started).user / 1e3;
      const found = articles.map(({ href }) => numberOf.get(href) ?? -1);
      return { recall: recallAt10(found, right), milliseconds, readings };
    },
    loaded: () => bytes,
  };
};
