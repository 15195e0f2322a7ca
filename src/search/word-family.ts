// mem-produksi, di-produksi, pem-bahas-an, ke-sehat-an; the nasal prefixes swallow the first letter of the root: me-nulis from tulis.
const prefixes: [prefix: string, swallowed: string][] = [
  ['meng', ''],
  ['meng', 'k'],
  ['meny', 's'],
  ['mem', ''],
  ['mem', 'p'],
  ['men', ''],
  ['men', 't'],
  ['me', ''],
  ['peng', ''],
  ['peng', 'k'],
  ['peny', 's'],
  ['pem', ''],
  ['pem', 'p'],
  ['pen', ''],
  ['pen', 't'],
  ['per', ''],
  ['pe', ''],
  ['ber', ''],
  ['be', ''],
  ['ter', ''],
  ['di', ''],
  ['ke', ''],
  ['se', ''],
];
const suffixes = ['nya', 'kan', 'lah', 'kah', 'an', 'i'];

// menteri is no form of teri, nor badan of bad: short roots are mostly chance.
const SHORTEST_ROOT = 4;

const withoutSuffix = (word: string): string[] => [
  word,
  ...suffixes.filter((suffix) => word.endsWith(suffix)).map((suffix) => word.slice(0, -suffix.length)),
];

const withoutPrefix = (word: string): string[] => [
  word,
  ...prefixes
    .filter(([prefix]) => word.startsWith(prefix))
    .map(([prefix, swallowed]) => swallowed + word.slice(prefix.length)),
];

/** Every root a plain Indonesian word could be built on, itself among them. */
export const possibleRoots = (word: string): string[] => [
  ...new Set(
    withoutSuffix(word)
      .flatMap(withoutSuffix)
      .flatMap(withoutPrefix)
      .filter((root) => root === word || root.length >= SHORTEST_ROOT),
  ),
];

/** The other words of the archive built on the root of a word; empty when it stands alone. */
export type FindFamily = (word: string) => string[];

/** Words belong together when one is the root of the other, or both are built on one word of the archive. */
export const makeFindFamily = (vocabulary: Iterable<string>): FindFamily => {
  const words = new Set(vocabulary);
  const formsOf = new Map<string, string[]>();
  for (const word of words) {
    for (const root of possibleRoots(word)) formsOf.set(root, [...(formsOf.get(root) ?? []), word]);
  }
  return (word) => {
    const roots = possibleRoots(word).filter((root) => words.has(root) || root === word);
    const family = new Set(roots.flatMap((root) => formsOf.get(root) ?? []));
    family.delete(word);
    return [...family];
  };
};
