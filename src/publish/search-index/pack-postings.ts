import { makePostingsWriter, type Postings } from '../../search/format/postings.ts';

/** A file of roots that follow each other in the alphabet. */
export interface PackedRoots {
  /** What its roots begin with or come after, and the roots of the file before do not: as short as that can be said. */
  first: string;
  parts: Uint8Array[];
}

/** A file is closed when it has grown to this, in bytes before compression: a query fetches one or two, and a host counts files. */
const ENOUGH = 22_000;

/** Packs roots with the postings of their forms into files. `roots` come sorted. */
export const packPostings = (
  roots: Iterable<readonly [root: string, forms: readonly (readonly [form: string, postings: Postings])[]]>,
): PackedRoots[] => {
  const files: PackedRoots[] = [];
  let writer = makePostingsWriter();
  let first: string | undefined;
  let last = '';
  const close = (): void => {
    if (first !== undefined) files.push({ first, parts: writer.done() });
    writer = makePostingsWriter();
    first = undefined;
  };
  for (const [root, forms] of roots) {
    first ??= shortestAfter(last, root);
    last = root;
    writer.add(root, forms);
    if (writer.length() >= ENOUGH) close();
  }
  close();
  return files;
};

/** The shortest beginning of a word that comes after the word before it in the alphabet. */
const shortestAfter = (before: string, word: string): string => {
  let length = 1;
  while (length < word.length && word.slice(0, length) <= before) length += 1;
  return word.slice(0, length);
};
