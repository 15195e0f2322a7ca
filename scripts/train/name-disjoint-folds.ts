/**
 * Deals items into `count` folds so that no word of a name stands in two of them; items without names are dealt in turn. The folds are
 * as even as the names allow.
 */
export const nameDisjointFolds = <T extends { names: readonly string[] }>(
  items: readonly T[],
  count: number,
): T[][] => {
  const parent = new Map<string, string>();
  const root = (word: string): string => {
    let top = word;
    while (parent.get(top) !== undefined && parent.get(top) !== top) top = parent.get(top) as string;
    return top;
  };
  // Initials say nothing of who is meant.
  const wordsOf = ({ names }: T) => names.flatMap((name) => name.split(' ')).filter((word) => word.length > 2);
  for (const item of items) {
    const [first, ...rest] = wordsOf(item);
    if (first === undefined) continue;
    for (const word of [first, ...rest]) parent.set(root(word), root(first));
  }
  const groups = Map.groupBy(items, (item) => {
    const [first] = wordsOf(item);
    return first === undefined ? '' : root(first);
  });
  const nameless = groups.get('') ?? [];
  groups.delete('');
  const folds: T[][] = Array.from({ length: count }, () => []);
  const smallest = () => folds.reduce((least, fold) => (fold.length < least.length ? fold : least));
  for (const group of [...groups.values()].sort((a, b) => b.length - a.length)) smallest().push(...group);
  for (const item of nameless) smallest().push(item);
  return folds;
};
