import { describe, expect, test } from 'vitest';
import { type HostileText, hostileTexts } from '../../scripts/bench/hostile-texts.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { createCleaner } from '../../src/archive/clean/create-cleaner.ts';
import { drop, extract, registry } from '../archive/read-text.ts';

const cleaner = createCleaner(registry);
const clean = (text: string) => cleaner(drop(text));
const build = (text: string) => buildArchive([drop(text)], registry, extract);

/** A text four times as long may take so many times as long: time that grows with the square takes sixteen times. */
const MAX_GROWTH = 8;

/** What takes less is too short to be measured. */
const MIN_SECONDS = 0.05;

const processorTime = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

/** How the time grows from texts of `size` to four times that; a busy machine may disturb one measurement, not three. */
const growth = (read: (text: string) => unknown, { write }: HostileText, size: number): number => {
  const [short, long] = [write(size), write(4 * size)];
  let least = Number.POSITIVE_INFINITY;
  for (let trial = 0; trial < 3 && least > MAX_GROWTH; trial += 1) {
    const seconds = processorTime(() => read(long));
    least = Math.min(least, seconds < MIN_SECONDS ? 1 : seconds / processorTime(() => read(short)));
  }
  return least;
};

// What is cleaned may have 2 MB; fields are read from the first 200,000 characters.
describe.each(hostileTexts)('a text of nothing but $name', { timeout: 120_000 }, (text) => {
  test('is cleaned in time that grows with its length', () => {
    expect(growth(clean, text, 150_000)).toBeLessThan(MAX_GROWTH);
  });

  test('is read in time that grows with its length', () => {
    expect(growth(build, text, 40_000)).toBeLessThan(MAX_GROWTH);
  });
});
