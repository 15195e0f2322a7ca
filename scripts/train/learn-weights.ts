import type { Weights } from '../../src/archive/extract/people/weigh-spans.ts';
import { sumOverDivisions } from './sum-over-divisions.ts';

/** One run to learn from: its spans, the signs each shows, and whether each is labelled. */
export type LabelledRun = readonly { start: number; end: number; signs: readonly string[]; isPerson: boolean }[];

/** Rounds of the descent; the weights stand still well before. */
const ROUNDS = 250;

/** How far one round moves a weight at most, in log-odds. */
const STEP = 0.15;

/**
 * The weights under which the labelled division of every run into names and other words is likeliest. `belief` says what a sign counts
 * before anything is learned, and `trust` how many labelled spans that belief is worth. The same runs give the same weights.
 */
export const learnWeights = (runs: readonly LabelledRun[], belief: Weights, trust: number): Record<string, number> => {
  const names = [
    ...new Set(['any-name', ...runs.flatMap((run) => run.flatMap(({ signs }) => signs)), ...Object.keys(belief)]),
  ].sort();
  const places = new Map(names.map((name, place) => [name, place]));
  const start = names.map((name) => belief[name] ?? 0);
  const coded = runs.map((run) =>
    run.map(({ signs, ...span }) => ({
      ...span,
      signs: ['any-name', ...signs].map((sign) => places.get(sign) as number),
    })),
  );
  const weights = [...start];
  const steps = names.map(() => STEP);
  let before = names.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight, place) => trust * ((start[place] as number) - weight));
    for (const run of coded) {
      const weighed = run.map((span) => ({
        ...span,
        weight: span.signs.reduce((sum, place) => sum + (weights[place] as number), 0),
      }));
      for (const [index, chance] of sumOverDivisions(weighed).entries()) {
        const { signs, isPerson } = weighed[index] as (typeof weighed)[number];
        for (const place of signs) slope[place] = (slope[place] as number) + (isPerson ? 1 : 0) - chance;
      }
    }
    // Resilient steps: longer while the slope keeps its sign, shorter when it turns.
    for (const [place, now] of slope.entries()) {
      const turn = now * (before[place] as number);
      steps[place] = Math.min(STEP, Math.max(1e-5, (steps[place] as number) * (turn > 0 ? 1.2 : turn < 0 ? 0.5 : 1)));
      if (turn < 0) slope[place] = 0;
      else weights[place] = (weights[place] as number) + Math.sign(now) * (steps[place] as number);
    }
    before = slope;
  }
  return Object.fromEntries(names.map((name, place) => [name, Math.round((weights[place] as number) * 100) / 100]));
};
