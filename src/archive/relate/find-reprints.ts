import { countShared, shingles } from './shingles.ts';

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
  const texts = bodies.map(shingles);
  const { shared, stock } = countRuns(texts);
  const reprints: [number, number, number][] = [];
  for (const [pair, runs] of shared) {
    const [a, b] = [Math.floor(pair / texts.length), pair % texts.length];
    const [left, right] = [texts[a] as Uint32Array, texts[b] as Uint32Array];
    const least = Math.max(MIN_SHARED, MIN_SHARE * Math.min(left.length, right.length));
    // Most pairs share a phrase or two: too little even if they shared all their stock phrases too.
    if (runs + Math.min(stock[a] as number, stock[b] as number) < least) continue;
    const all = countShared(left, right);
    if (all >= least) reprints.push([a, b, Math.round((all / Math.min(left.length, right.length)) * 1000) / 1000]);
  }
  return reprints;
};

/** How many runs the texts of each pair (`a * texts.length + b`, a < b) share that are no stock phrases, and how many of those each text has. */
const countRuns = (texts: readonly Uint32Array[]): { shared: Map<number, number>; stock: Uint32Array } => {
  const shared = new Map<number, number>();
  const stock = new Uint32Array(texts.length);
  const bearers = sortedBearers(texts);
  const textAt = (place: number) => (bearers[place] as number) % texts.length;
  for (let first = 0; first < bearers.length; ) {
    const nextRun = (bearers[first] as number) - textAt(first) + texts.length;
    let end = first + 1;
    while ((bearers[end] as number) < nextRun) end += 1;
    const isStock = end - first > MAX_BEARERS;
    for (let one = first; one < end; one += 1) {
      if (isStock) stock[textAt(one)] = (stock[textAt(one)] as number) + 1;
      for (let other = one + 1; other < end && !isStock; other += 1) {
        const pair = textAt(one) * texts.length + textAt(other);
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
    first = end;
  }
  return { shared, stock };
};

/** Every run of every text as `run * texts.length + index`, ascending: the texts that bear a run stand side by side. */
const sortedBearers = (texts: readonly Uint32Array[]): Float64Array => {
  const bearers = new Float64Array(texts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const [index, runs] of texts.entries()) {
    for (const run of runs) {
      bearers[place] = run * texts.length + index;
      place += 1;
    }
  }
  return bearers.sort();
};
