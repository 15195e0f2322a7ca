/** A bar of a chart in the chart's own units, measured from the top left. */
export interface Bar {
  month: string;
  count: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Unit of the chart's width and height; the page stretches it. */
export const chartSize = { width: 300, height: 60 };

// Half a month's width at most stays empty, and a month with one article among hundreds is still seen.
const FILL = 0.72;
const MIN_HEIGHT = 2;

/** One bar a month, the tallest as high as the chart; a month without articles has height 0. Empty for no months. */
export const activityBars = (activity: readonly { month: string; count: number }[]): Bar[] => {
  const step = chartSize.width / Math.max(activity.length, 12);
  const most = Math.max(1, ...activity.map(({ count }) => count));
  return activity.map(({ month, count }, index) => {
    const height = count === 0 ? 0 : Math.max(MIN_HEIGHT, round((count / most) * chartSize.height));
    return {
      month,
      count,
      x: round(index * step),
      y: round(chartSize.height - height),
      width: round(step * FILL),
      height,
    };
  });
};

const round = (value: number): number => Math.round(value * 100) / 100;
