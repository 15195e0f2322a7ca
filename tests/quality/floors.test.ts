import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measurePages } from '../../scripts/score/pages/measure-pages.ts';
import { readPageCases } from '../../scripts/score/pages/read-page-cases.ts';

/** Shares of 0 to 1: what is wanted must not fall below its floor, what is not must not rise above. To be lowered only with a reason. */
const { atLeast, atMost } = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8')) as {
  atLeast: Record<string, number>;
  atMost: Record<string, number>;
};

/** Of fewer cases one more or less would be all the difference. */
const FEWEST = 3;

const measures = measurePages(await readPageCases(join(import.meta.dirname, 'pages'))).filter(
  ({ whole }) => whole >= FEWEST,
);

describe('pages of outlets nobody had in mind are read no worse than before', () => {
  test.each(measures.map(({ of, part, whole }) => [of, part / whole] as const))('%s', (of, share) => {
    const floor = atLeast[of];
    const ceiling = atMost[of];
    if (floor === undefined && ceiling === undefined) throw new Error(`floors.json has no bound for "${of}"`);
    if (floor !== undefined) expect(share).toBeGreaterThanOrEqual(floor);
    if (ceiling !== undefined) expect(share).toBeLessThanOrEqual(ceiling);
  });

  test('every bound is of something that is measured', () => {
    const names = measures.map(({ of }) => of);
    expect([...Object.keys(atLeast), ...Object.keys(atMost)].filter((name) => !names.includes(name))).toEqual([]);
  });
});
