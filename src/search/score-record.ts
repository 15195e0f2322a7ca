import type { Reading } from './reading.ts';
import { holdersOf, type IndexedField, placesOf, type WordIndex } from './word-index.ts';

/** A reading made ready for one index: its word's rarity there, and the records it could be in. */
export interface Lookup {
  reading: Reading;
  /** Natural logarithm of 1 + records / records that hold it: a word in every record still counts. */
  rarity: number;
  holders: ReadonlySet<number>;
}

/** Looks the choices of a reading up in an index. */
export const lookUp = (reading: Reading, index: WordIndex): Lookup => {
  const holding = reading.choices.map((choice) => holdersOf(index, choice.words));
  const often = Math.max(1, ...holding.map((numbers) => numbers.length));
  return { reading, rarity: Math.log(1 + index.records.length / often), holders: new Set(holding.flat()) };
};

/** Places among the words of a field, with the weight of the choice that stands there. */
type Places = Map<number, number>;

interface InField {
  worth: number;
  starts: Places;
  ends: Places;
}

/** What a field holds of a reading: the best choice counts, and each more place of it less. */
const findInField = (field: IndexedField, { reading, rarity }: Lookup): InField => {
  const inField: InField = { worth: 0, starts: new Map(), ends: new Map() };
  for (const { words, weight } of reading.choices) {
    const places = placesOf(field, words);
    inField.worth = Math.max(inField.worth, rarity * weight * (places.length / (places.length + 1)));
    for (const place of places) {
      inField.starts.set(place, weight);
      inField.ends.set(place + words.length, weight);
    }
  }
  return inField;
};

/** How well two neighbours of the query are neighbours in the field, 0 to 1. */
const adjacency = (here: InField, next: InField): number =>
  Math.max(0, ...Array.from(here.ends, ([end, weight]) => Math.min(weight, next.starts.get(end) ?? 0)));

/** How well a record answers, field by field: rare words and heavy fields count more, words that stand in the order typed more still. */
export const scoreRecord = (fields: readonly IndexedField[], lookups: readonly Lookup[]): number =>
  fields.reduce((score, field) => {
    const found = lookups.map((lookup) => findInField(field, lookup));
    const words = found.reduce((sum, { worth }) => sum + worth, 0);
    const inOrder = found.reduce((sum, here, at) => {
      const next = found[at + 1];
      const rarities = (lookups[at]?.rarity ?? 0) + (lookups[at + 1]?.rarity ?? 0);
      return next ? sum + rarities * adjacency(here, next) : sum;
    }, 0);
    return score + field.weight * (words + inOrder);
  }, 0);
