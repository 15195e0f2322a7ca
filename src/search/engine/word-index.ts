import { tokenise } from '../tokenise.ts';

/** A part of a record that is searched, and how much a word in it weighs against a word of the running text (1). */
export interface FieldText {
  text: string;
  weight: number;
}

/** A field taken apart: its words in order, and where each stands among them. */
export interface IndexedField {
  weight: number;
  words: string[];
  places: ReadonlyMap<string, readonly number[]>;
}

/** Records by the words they hold. A record is its number in the list they were made from. */
export interface WordIndex {
  records: IndexedField[][];
  /** Word → the records that hold it, ascending. */
  holders: ReadonlyMap<string, readonly number[]>;
}

const indexField = ({ text, weight }: FieldText): IndexedField => {
  const words = tokenise(text).map((token) => token.word);
  const places = Map.groupBy(words.keys(), (at) => words[at] ?? '');
  return { weight, words, places };
};

/** Takes records apart into words. A record without words is kept, so that numbers stay what they were. */
export const indexWords = (records: FieldText[][]): WordIndex => {
  const indexed = records.map((fields) => fields.map(indexField));
  const holders = new Map<string, number[]>();
  for (const [number, fields] of indexed.entries()) {
    for (const word of new Set(fields.flatMap((field) => [...field.places.keys()]))) {
      const holding = holders.get(word);
      if (holding) holding.push(number);
      else holders.set(word, [number]);
    }
  }
  return { records: indexed, holders };
};

/** Where the words stand one after the other in a field: the places of the first one. */
export const placesOf = (field: IndexedField, words: readonly string[]): number[] => {
  const [first = '', ...rest] = words;
  return (field.places.get(first) ?? []).filter((at) =>
    rest.every((word, step) => field.words[at + 1 + step] === word),
  );
};

/** The records that hold the words one after the other in one field. */
export const holdersOf = (index: WordIndex, words: readonly string[]): number[] => {
  const holding = index.holders.get(words[0] ?? '') ?? [];
  if (words.length === 1) return [...holding];
  return holding.filter((number) => index.records[number]?.some((field) => placesOf(field, words).length > 0));
};
