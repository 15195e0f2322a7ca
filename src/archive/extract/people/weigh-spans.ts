import weights from './person-weights.json' with { type: 'json' };

/** What each sign counts, in log-odds; a sign without a number counts nothing. */
export type Weights = Readonly<Record<string, number>>;

/** The numbers `npm run train-people` learned. */
export const personWeights: Weights = weights;

/** The sum of what the signs count: above 0 they speak for a person. */
export const weigh = (signs: readonly string[], learned: Weights = personWeights): number => {
  let sum = learned['any-name'] ?? 0;
  for (const sign of signs) sum += learned[sign] ?? 0;
  return sum;
};
