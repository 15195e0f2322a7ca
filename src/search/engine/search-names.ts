import type { IndexedName } from '../format/manifest.ts';
import type { Reading } from '../query/reading.ts';
import type { NameHit } from '../search-source.ts';
import { mark } from './mark.ts';
import type { OpenArchive } from './open-archive.ts';
import { holdersOf, type IndexedField, indexWords, placesOf, type WordIndex } from './word-index.ts';

/** Names and their other forms as an index of words, one field a form. */
export const indexNames = (names: readonly IndexedName[]): WordIndex =>
  indexWords(names.map(({ name, forms }) => [name, ...forms].map((text) => ({ text, weight: 1 }))));

const MOST_OF_A_KIND = 4;
// "vaksin indonesia" does not ask for every outlet with Indonesia in its name; "lavrov vaksin" does ask for the person.
const MUCH_OF_A_NAME = 0.5;

/** How much of a printed form the readings name, 0 to 1; initials do not count: "Sidharto R. Suryodipuro" has two words. */
const shareNamed = (field: IndexedField, readings: readonly Reading[]): number => {
  const whole = field.words.filter((word) => word.length > 1).length || field.words.length;
  const named = new Map<number, number>();
  for (const { words, weight } of readings.flatMap((reading) => reading.choices)) {
    for (const place of placesOf(field, words)) {
      for (const step of words.keys()) named.set(place + step, Math.max(weight, named.get(place + step) ?? 0));
    }
  }
  return [...named.values()].reduce((sum, weight) => sum + weight, 0) / Math.max(1, whole);
};

const weightOf = ({ share, entry }: { share: number; entry: IndexedName }): number =>
  share * Math.log2(1 + entry.articles);

const names = (fields: readonly IndexedField[], { choices }: Reading): boolean =>
  fields.some((field) => choices.some(({ words }) => placesOf(field, words).length > 0));

/**
 * The people, topics and outlets a query names, best first: those that answer more of its words, then those whose name it gives more of
 * and that are in more articles: prabowo is Prabowo Subianto before somebody called nothing else, who is in one article.
 */
export const searchNames = (
  readings: readonly Reading[],
  { names: entries, nameIndex, index: { manifest } }: OpenArchive,
): NameHit[] => {
  // A single letter is an initial of half the archive.
  const asked = readings.filter((reading) => !reading.optional && reading.typed.length > 1);
  const phrases = asked.flatMap((reading) => reading.choices.map((choice) => choice.words));
  const ranked = [...new Set(phrases.flatMap((phrase) => holdersOf(nameIndex, phrase)))]
    .sort((a, b) => a - b)
    .flatMap((number) => {
      const entry = entries[number];
      if (!entry) return [];
      const fields = nameIndex.records[number] ?? [];
      const shares = fields.map((field) => Math.min(1, shareNamed(field, asked)));
      const share = Math.max(0, ...shares);
      const answered = asked.filter((reading) => names(fields, reading)).length / Math.max(1, asked.length);
      return [{ entry, share, answered, form: entry.forms[shares.indexOf(share) - 1] ?? null }];
    })
    .filter(
      ({ entry, share, answered }) =>
        share > 0 && (answered === 1 || entry.kind === 'person' || share >= MUCH_OF_A_NAME),
    )
    .sort((a, b) => b.answered - a.answered || weightOf(b) - weightOf(a));
  return [...Map.groupBy(ranked, ({ entry }) => entry.kind).values()]
    .flatMap((kind) => kind.slice(0, MOST_OF_A_KIND))
    .map(({ entry, form }) => {
      const name = mark(entry.name, phrases);
      return {
        kind: entry.kind,
        name,
        form: name.some((piece) => piece.hit) ? null : form,
        role: entry.role,
        href: `${manifest.paths[entry.kind]}${entry.id}/`,
        articles: entry.articles,
      };
    });
};
