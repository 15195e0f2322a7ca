import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

/** Writes lists of whole numbers, each ascending. */
export const writeLists = (writer: ByteWriter, lists: readonly ArrayLike<number>[]): void => {
  writer.number(lists.length);
  for (const list of lists) {
    writer.number(list.length);
    let before = 0;
    for (let at = 0; at < list.length; at += 1) {
      const value = list[at] ?? 0;
      writer.number(value - before);
      before = value;
    }
  }
};

/** What {@link writeLists} wrote. */
export const readLists = (reader: ByteReader): Uint32Array[] =>
  Array.from({ length: reader.number() }, () => {
    let before = 0;
    return Uint32Array.from({ length: reader.number() }, () => {
      before += reader.number();
      return before;
    });
  });
