import type { Archive } from '../../../src/archive/model/archive.ts';
import { buildSearchIndex } from '../../../src/publish/search-index/build-search-index.ts';
import { readArticleWords } from '../../../src/publish/search-index/read-article-words.ts';
import { readOwnRegistry } from '../../score/read-own-registry.ts';
import { findTruth } from './find-truth.ts';
import { makeArchive } from './make-archive.ts';
import { makeQueries } from './make-queries.ts';
import type { Query } from './query-set.ts';

/** A query, and the numbers of the articles that answer it; at least one does. */
export type AnswerableQuery = Query & { right: ReadonlySet<number> };

/** An archive made for measuring, its index, and what to ask it. Articles are numbered as in the index. */
export interface MadeIndex {
  archive: Archive;
  texts: ReadonlyMap<string, string>;
  files: ReadonlyMap<string, Uint8Array>;
  queries: AnswerableQuery[];
  /** What it took, in seconds of this thread's processor. */
  seconds: { words: number; index: number };
  /** The most memory this process ever held, in bytes. */
  memory: number;
}

const paths = { article: '/artikel/', person: '/tokoh/', topic: '/topik/', outlet: '/sumber/' };

/** Makes an archive of `size` articles of a JSON-lines file, indexes it, and makes queries of it; `seed` gives other ones. */
export const makeIndex = async (file: string, size: number, seed: string): Promise<MadeIndex> => {
  const { archive, texts } = await makeArchive(file, size);
  const started = process.cpuUsage();
  const words = new Map(archive.articles.map((a) => [a.slug as string, readArticleWords(a, texts.get(a.slug) ?? '')]));
  const tokenised = process.cpuUsage(started).user;
  const files = buildSearchIndex(archive, await readOwnRegistry(), words, paths);
  const indexed = process.cpuUsage(started).user - tokenised;
  const queries = makeQueries(
    archive.articles.map(({ title, people }) => ({
      title: title?.value ?? '',
      people: people.map(({ name }) => name),
    })),
    seed,
  );
  const truth = findTruth(
    queries,
    archive.articles.map(({ slug }) => words.get(slug)?.lines ?? ''),
  );
  return {
    archive,
    texts,
    files,
    queries: queries.flatMap((query, at) => {
      const right = truth[at] ?? new Set();
      return right.size > 0 ? { ...query, right } : [];
    }),
    seconds: { words: tokenised / 1e6, index: indexed / 1e6 },
    memory: process.resourceUsage().maxRSS * 1024,
  };
};

/** How much of what could be among the first ten is there: `found` are article numbers, best first. */
export const recallAt10 = (found: readonly number[], right: ReadonlySet<number>): number =>
  found.slice(0, 10).filter((number) => right.has(number)).length / Math.min(10, right.size);
