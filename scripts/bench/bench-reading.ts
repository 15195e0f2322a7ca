import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { createCleaner } from '../../src/archive/clean/create-cleaner.ts';
import { createExtractor } from '../../src/archive/extract/create-extractor.ts';
import { mergeBooks } from '../../src/archive/extract/people/name-book.ts';
import { readSource } from '../../src/archive/read/read-source.ts';
import { relateArticles } from '../../src/archive/relate/relate-articles.ts';
import { resolveArticles } from '../../src/archive/resolve/resolve-articles.ts';
import { printTable } from '../score/print-table.ts';
import { readOwnRegistry } from '../score/read-own-registry.ts';
import { createStopwatch } from './create-stopwatch.ts';

/** A process reads its first texts slowly; the median of so many runs says what an archive of thousands costs. */
const RUNS = 7;

/**
 * Reads the texts of a JSON-lines file with `text` as one archive, several times over, and prints how many articles each stage takes in
 * a second of processor time. Throws on a row of another shape.
 */
export const benchReading = async (file: string): Promise<void> => {
  const registry = await readOwnRegistry();
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const sources = lines.map((line, index) => {
    const { text } = z.object({ text: z.string() }).parse(JSON.parse(line));
    return readSource(new TextEncoder().encode(text), `${index}.txt`);
  });
  const { time, medians } = createStopwatch();
  for (let run = 0; run < RUNS; run += 1) {
    const clean = createCleaner(registry);
    const extractor = createExtractor(registry);
    const pages = time('clean', () => sources.map((source) => clean(source)));
    const read = sources.map((source, index) => ({ source, page: pages[index] as (typeof pages)[number] }));
    const looks = time('look', () => read.map(({ source, page }) => extractor.look(source, page)));
    const drafted = time('extract', () => {
      const names = mergeBooks(looks.map(({ people }) => people.book));
      return read.map(({ source, page }, index) => {
        const own = looks[index] as (typeof looks)[number];
        return { source, page, draft: extractor.extract(source, page, own, names) };
      });
    });
    const { articles } = time('resolve', () => resolveArticles(drafted, registry));
    time('relate', () => relateArticles(articles, drafted));
  }
  const rows = [...medians(), ['whole', medians().reduce((sum, [, seconds]) => sum + seconds, 0)] as const];
  printTable(`${sources.length} articles of ${file}, the median of ${RUNS} runs in one process`, [
    ['stage', 'ms of processor time', 'articles/s'],
    ...rows.map(([stage, seconds]) => [
      stage,
      (seconds * 1000).toFixed(0),
      Math.round(sources.length / seconds).toString(),
    ]),
  ]);
};
