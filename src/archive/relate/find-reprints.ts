import { overlap, shingles } from './shingles.ts';

/**
 * The share of the shorter text's runs from which on two texts are editions of one story. Measured on the five articles: a shortened
 * and reworded reprint of a wire story shares a third; the same event told independently .06; unrelated texts under .05.
 */
const MIN_SHARE = 0.25;

/** Fewer runs are one long phrase: two offices with their holders in two flashes of a line. */
const MIN_SHARED = 15;

/** A run in more texts than this is a stock phrase and would compare everything with everything. */
const MAX_BEARERS = 30;

/** Pairs of texts that are editions of one story, as `[index, index, share]`; `bodies` are the texts without furniture. */
export const findReprints = (bodies: readonly string[]): [number, number, number][] => {
  const sets = bodies.map(shingles);
  const bearers = new Map<string, number[]>();
  for (const [index, runs] of sets.entries()) {
    for (const run of runs) {
      const known = bearers.get(run);
      if (known) known.push(index);
      else bearers.set(run, [index]);
    }
  }
  const shared = new Map<number, Map<number, number>>();
  for (const indexes of bearers.values()) {
    if (indexes.length < 2 || indexes.length > MAX_BEARERS) continue;
    for (const [place, a] of indexes.entries()) {
      const row = shared.get(a) ?? new Map<number, number>();
      for (const b of indexes.slice(place + 1)) row.set(b, (row.get(b) ?? 0) + 1);
      shared.set(a, row);
    }
  }
  return [...shared].flatMap(([a, row]) =>
    [...row.keys()].flatMap((b): [number, number, number][] => {
      const { shared: runs, share } = overlap(sets[a] as ReadonlySet<string>, sets[b] as ReadonlySet<string>);
      return runs >= MIN_SHARED && share >= MIN_SHARE ? [[a, b, Math.round(share * 1000) / 1000]] : [];
    }),
  );
};
