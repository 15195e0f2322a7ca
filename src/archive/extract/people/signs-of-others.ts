import type { Weighed } from './choose-spans.ts';
import { chooseSpans } from './choose-spans.ts';
import { type NameBook, signsOfArchive } from './name-book.ts';
import type { Sighting } from './sight-people.ts';

type Named = Weighed & Pick<Sighting, 'names' | 'signs' | 'at' | 'inList'>;

/** A single word this sure is a name in the rest of its text; several words need no more than to be likelier than not. */
const MIN_SURE = 2;

/**
 * What the other places of a text and the other texts of the archive add to a span's own signs: by run and by span, in the same order.
 * `book` is that of the text itself.
 */
export const signsOfOthers = <T extends Named>(
  runs: readonly (readonly T[])[],
  archive: NameBook,
  book: NameBook,
): string[][][] => {
  const places = new Map<string, Set<number>>();
  const add = (key: string, run: number) => places.set(key, (places.get(key) ?? new Set()).add(run));
  const edges = new Set<number>();
  for (const [index, run] of runs.entries()) {
    for (const { names, weight, at } of chooseSpans(run)) {
      edges.add(at.start).add(at.end);
      if (weight >= MIN_SURE || names.length > 1) add(keyOf(names), index);
      if (names.length > 1) for (const name of names) add(keyOf([name]), index);
    }
  }
  return runs.map((run, index) =>
    run.map(({ names, signs: own, inList }) => {
      const elsewhere = places.get(keyOf(names));
      const named = elsewhere !== undefined && (elsewhere.size > 1 || !elsewhere.has(index));
      const isOne = names.length === 1;
      const isCut = isOne && own.some(isBesideName);
      const signs = isCut || (isOne && own.some(isOrdinary)) ? [] : signsOfArchive(names, archive, book);
      if (named && !isCut) signs.push('named-in-text');
      const { endsBefore, startsAfter } = inList;
      if (edges.has(endsBefore ?? -1) || edges.has(startsAfter ?? -1)) signs.push('listed-with-name');
      else if (endsBefore !== undefined && startsAfter !== undefined) signs.push('listed-with-others');
      return signs;
    }),
  );
};

/** "Lalu" opens half the sentences of a newspaper; that another text has a Lalu Muhammad says nothing of this one. */
const isOrdinary = (sign: string): boolean => sign === 'common-alone' || sign === 'common-word-alone';

/** "Sadali" of "Sadali Ie Wirayuda": that he is called so elsewhere does not cut his name short here. */
const isBesideName = (sign: string): boolean => BESIDE_NAME.has(sign);

const BESIDE_NAME = new Set([
  'unknown-word-before',
  'unknown-word-after',
  'name-word-before',
  'name-word-after',
  'place-after',
  'head-further-before',
]);

const keyOf = (names: readonly string[]): string => names.join(' ').toLowerCase();
