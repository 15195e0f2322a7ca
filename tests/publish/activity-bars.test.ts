import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityBars, chartSize } from '../../src/publish/activity-bars.ts';

const months = (counts: number[]) =>
  counts.map((count, index) => ({ month: `${2000 + Math.floor(index / 12)}-${(index % 12) + 1}`, count }));

test('the fullest month is as high as the chart, an empty one has no height', () => {
  const heights = activityBars(months([4, 0, 2])).map(({ height }) => height);
  expect(heights).toEqual([chartSize.height, 0, chartSize.height / 2]);
});

test('one article beside hundreds is still seen', () => {
  expect(activityBars(months([900, 1])).at(1)?.height).toBe(2);
});

test('no bar leaves the chart or touches the next', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5000), { maxLength: 400 }), (counts) => {
      const bars = activityBars(months(counts));
      expect(bars).toHaveLength(counts.length);
      for (const [index, bar] of bars.entries()) {
        expect(bar.x).toBeGreaterThanOrEqual(0);
        expect(bar.x + bar.width).toBeLessThanOrEqual(bars[index + 1]?.x ?? chartSize.width);
        expect(bar.y + bar.height).toBeCloseTo(chartSize.height);
      }
    }),
  );
});
