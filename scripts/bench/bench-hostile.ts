import { buildArchive } from '../../src/archive/build-archive.ts';
import { createExtractor } from '../../src/archive/extract/create-extractor.ts';
import { readSource } from '../../src/archive/read/read-source.ts';
import { printTable } from '../score/print-table.ts';
import { readOwnRegistry } from '../score/read-own-registry.ts';
import { createStopwatch } from './create-stopwatch.ts';
import { hostileTexts } from './hostile-texts.ts';

/** The largest text that is read. */
const SIZE = 2 * 1024 * 1024;

const RUNS = 3;

/** Reads each hostile text of 2 MB as an archive of one, and prints its processor time, the slowest first. */
export const benchHostile = async (): Promise<void> => {
  const registry = await readOwnRegistry();
  const extractor = createExtractor(registry);
  const { time, medians } = createStopwatch();
  for (let run = 0; run < RUNS; run += 1) {
    for (const { name, write } of hostileTexts) {
      const bytes = new Uint8Array(SIZE);
      // Whole characters only: bytes of half of one are no UTF-8, and all the text would be read as something else.
      const { written } = new TextEncoder().encodeInto(write(SIZE), bytes);
      time(name, () => buildArchive([readSource(bytes.subarray(0, written), 'berita.txt')], registry, extractor));
    }
  }
  const rows = medians().toSorted(([, a], [, b]) => b - a);
  printTable(`2 MB of one thing again and again, the median of ${RUNS} runs in one process`, [
    ['repeated', 'ms of processor time'],
    ...rows.map(([name, seconds]) => [name, (seconds * 1000).toFixed(0)]),
  ]);
};
