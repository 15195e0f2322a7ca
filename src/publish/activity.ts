import type { Archive } from '../archive/model/archive.ts';

/** How many articles each month published, oldest first, from the first month with an article to the last, none left out. */
export const activity = ({ months }: Pick<Archive, 'months'>): { month: string; count: number }[] => {
  const counts = new Map(months.map(({ month, articles }) => [month, articles.length]));
  const ordered = [...counts.keys()].sort();
  const [first, last] = [ordered.at(0), ordered.at(-1)];
  const activity: { month: string; count: number }[] = [];
  for (let month = first; month && last && month <= last; month = monthAfter(month)) {
    activity.push({ month, count: counts.get(month) ?? 0 });
  }
  return activity;
};

// 2021-12 → 2022-01
const monthAfter = (month: string): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const after = number === 12 ? [year + 1, 1] : [year, number + 1];
  return after.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
};
