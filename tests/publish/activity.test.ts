import { expect, test } from 'vitest';
import type { Archive } from '../../src/archive/model/archive.ts';
import { activity } from '../../src/publish/activity.ts';

const monthsWith = (counts: Record<string, number>) =>
  ({
    months: Object.entries(counts).map(([month, count]) => ({ month, articles: Array(count).fill('pasar-dibuka') })),
  }) as Pick<Archive, 'months'>;

test('an archive without dated articles has no months', () => {
  expect(activity(monthsWith({}))).toEqual([]);
});

test('months without articles are counted too, over the turn of the year', () => {
  expect(activity(monthsWith({ '2022-02': 1, '2021-11': 3 }))).toEqual([
    { month: '2021-11', count: 3 },
    { month: '2021-12', count: 0 },
    { month: '2022-01', count: 0 },
    { month: '2022-02', count: 1 },
  ]);
});
