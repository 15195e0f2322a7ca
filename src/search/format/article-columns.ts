import { makeByteReader } from './byte-reader.ts';
import { makeByteWriter } from './byte-writer.ts';
import { readLists, writeLists } from './number-lists.ts';

/** What counting, filtering, folding and ranking need of every article, by its number. */
export interface ArticleColumns {
  /** Number of words, to about one in five. */
  words: Uint32Array;
  /** Year of publication; 0 when unknown. */
  years: Uint32Array;
  /** The number of the newest edition of its story: its own when it is the newest, or the only one. */
  stories: Uint32Array;
  /** Its topics and outlets as numbers of names, ascending. */
  names: Uint32Array[];
}

/** Lengths are told in so many steps for each doubling, to about one in five: ranking needs no more. */
const STEPS = 2;

/** Packs columns, each a part: neighbours are alike, which is what compression wants. */
export const encodeColumns = ({ words, years, stories, names }: ArticleColumns): Uint8Array[] => {
  const [lengths, others, lists] = [makeByteWriter(), makeByteWriter(), makeByteWriter()];
  lengths.number(words.length);
  for (const count of words) lengths.number(Math.round(Math.log2(1 + count) * STEPS));
  for (const year of years) others.number(year);
  for (const [article, story] of stories.entries()) others.number(story - article);
  writeLists(lists, names);
  return [lengths, others, lists].map((writer) => writer.done());
};

/** What {@link encodeColumns} wrote. Throws a RangeError when the file is cut off or another one. */
export const decodeColumns = (file: Uint8Array): ArticleColumns => {
  const reader = makeByteReader(file);
  const length = reader.number();
  return {
    words: Uint32Array.from({ length }, () => 2 ** (reader.number() / STEPS) - 1),
    years: Uint32Array.from({ length }, reader.number),
    stories: Uint32Array.from({ length }, (_, article) => article + reader.number()),
    names: readLists(reader),
  };
};
