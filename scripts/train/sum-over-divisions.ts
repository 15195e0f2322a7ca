interface Weighed {
  start: number;
  end: number;
  weight: number;
}

const add = (a: number, b: number): number =>
  a === -Infinity ? b : b === -Infinity ? a : Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));

/**
 * How likely each span of one run is a name, over all ways to divide the run into names and other words, each as likely as the
 * exponential of its total weight. Two names never touch, as in reading. 0..1, in the order of `spans`.
 */
export const sumOverDivisions = (spans: readonly Weighed[]): number[] => {
  if (spans.length === 0) return [];
  const first = Math.min(...spans.map(({ start }) => start));
  const size = Math.max(...spans.map(({ end }) => end)) - first;
  const upTo: number[] = new Array(size + 1).fill(0);
  const from: number[] = new Array(size + 1).fill(0);
  const before = (start: number): number => upTo[Math.max(0, start - first - 1)] as number;
  const behind = (end: number): number => from[Math.min(size, end - first + 1)] as number;
  const byEnd = Map.groupBy(spans, ({ end }) => end - first);
  const byStart = Map.groupBy(spans, ({ start }) => start - first);
  for (let at = 1; at <= size; at += 1) {
    upTo[at] = (byEnd.get(at) ?? []).reduce(
      (sum, { start, weight }) => add(sum, before(start) + weight),
      upTo[at - 1] as number,
    );
  }
  for (let at = size - 1; at >= 0; at -= 1) {
    from[at] = (byStart.get(at) ?? []).reduce(
      (sum, { end, weight }) => add(sum, behind(end) + weight),
      from[at + 1] as number,
    );
  }
  return spans.map(({ start, end, weight }) => Math.exp(before(start) + weight + behind(end) - (upTo[size] as number)));
};
