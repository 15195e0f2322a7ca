import { makeByteWriter } from '../../search/format/byte-writer.ts';
import { type Postings, writeForm, writeRoot } from '../../search/format/postings.ts';

/** A file of roots that follow each other in the alphabet. */
export interface PackedRoots {
  first: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A file is closed when it has grown to this, in bytes before compression: a query fetches one or two, and a host counts files. */
const ENOUGH = 32_768;

/** Packs roots with the postings of their forms into files. `roots` come sorted. */
export const packPostings = (
  roots: Iterable<readonly [root: string, forms: readonly (readonly [form: string, postings: Postings])[]]>,
): PackedRoots[] => {
  const files: PackedRoots[] = [];
  let writer = makeByteWriter();
  let first: string | undefined;
  const close = (): void => {
    if (first !== undefined) files.push({ first, bytes: writer.done() });
    writer = makeByteWriter();
    first = undefined;
  };
  for (const [root, forms] of roots) {
    first ??= root;
    writeRoot(writer, root, forms.length);
    for (const [form, postings] of forms) writeForm(writer, form, postings);
    if (writer.length() >= ENOUGH) close();
  }
  close();
  return files;
};
