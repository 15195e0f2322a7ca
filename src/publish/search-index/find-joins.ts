/** First half → second half → the word that is both written as one, all as numbers: kerja, sama, kerjasama. */
export type Joins = ReadonlyMap<number, ReadonlyMap<number, number>>;

const SHORTEST_FIRST = 2;
const SHORTEST_SECOND = 3;

/** The words of an archive that are two of its words written as one: where those stand side by side, the one is found there too. */
export const findJoins = (words: readonly string[], numberOf: ReadonlyMap<string, number>): Joins => {
  const joins = new Map<number, Map<number, number>>();
  for (const [number, word] of words.entries()) {
    for (let at = SHORTEST_FIRST; at <= word.length - SHORTEST_SECOND; at += 1) {
      const first = numberOf.get(word.slice(0, at));
      const second = first && numberOf.get(word.slice(at));
      if (!first || !second) continue;
      const seconds = joins.get(first) ?? new Map<number, number>();
      joins.set(first, seconds.set(second, number));
    }
  }
  return joins;
};
