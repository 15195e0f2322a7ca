/** A span of a run with what speaks for it; positions in tokens, `end` exclusive. */
export interface Weighed {
  start: number;
  end: number;
  weight: number;
}

/**
 * The spans of one run that are names: of all ways to divide the run, the one with the greatest total weight. In text order. Two names
 * never touch: a mark, an office or another word stands between two people.
 */
export const chooseSpans = <T extends Weighed>(spans: readonly T[]): T[] => {
  const ending = Map.groupBy(
    spans.filter(({ weight }) => weight > 0),
    ({ end }) => end,
  );
  if (ending.size === 0) return [];
  const best: { total: number; last: T | undefined; rest: number }[] = [];
  const first = spans.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const last = [...ending.keys()].reduce((most, end) => Math.max(most, end), first);
  const at = (position: number) => best[position - first];
  best.push({ total: 0, last: undefined, rest: first });
  for (let position = first + 1; position <= last; position += 1) {
    let choice = { total: at(position - 1)?.total ?? 0, last: undefined as T | undefined, rest: position - 1 };
    for (const span of ending.get(position) ?? []) {
      const total = (at(span.start - 1)?.total ?? 0) + span.weight;
      if (total > choice.total) choice = { total, last: span, rest: span.start - 1 };
    }
    best.push(choice);
  }
  const chosen: T[] = [];
  for (let position = last; position > first; position = at(position)?.rest ?? first) {
    const span = at(position)?.last;
    if (span) chosen.push(span);
  }
  return chosen.reverse();
};
