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

// A quarter of each month stays empty, few months do not become blocks, and one article beside hundreds is still seen.
const FILL = 0.75;
const MAX_WIDTH = 18;
const MIN_HEIGHT = 2;

/** One bar a month, the tallest as high as the chart; a month without articles has height 0. Empty for no months. */
export const activityBars = (activity: readonly { month: string; count: number }[]): Bar[] => {
  const step = chartSize.width / activity.length;
  const width = Math.min(step * FILL, MAX_WIDTH);
  const most = Math.max(1, ...activity.map(({ count }) => count));
  return activity.map(({ month, count }, index) => {
    const height = count === 0 ? 0 : Math.max(MIN_HEIGHT, round((count / most) * chartSize.height));
    return {
      month,
      count,
      x: round(index * step + (step - width) / 2),
      y: round(chartSize.height - height),
      width: round(width),
      height,
    };
  });
};

const round = (value: number): number => Math.round(value * 100) / 100;
