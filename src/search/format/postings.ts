import { makeByteReader } from './byte-reader.ts';
import { type ByteWriter, makeByteWriter } from './byte-writer.ts';

/** In which articles a word stands. */
export interface Postings {
  /** Article numbers, ascending. */
  articles: Uint32Array;
  /** For each article how often the word is printed in it, at most {@link MOST_COUNTED}, and the flags below. */
  counts: Uint8Array;
  /** All places of the word in the first article, then in the second …, as many as counted; null where they are kept apart. */
  places: Uint32Array | null;
}

/** The lower six bits of a count. A word of a name that the article itself does not print is counted 0 times. */
export const MOST_COUNTED = 63;
/** The word stands in the headline. */
export const IN_TITLE = 64;
/** The word is part of a name of the article: a person in any of their forms, a topic, an outlet. */
export const IN_NAME = 128;

/** A form of a root with its postings still packed; they are unpacked once. */
export interface PackedForm {
  form: string;
  articles: number;
  unpack: () => Postings;
}

/** Collects the roots of a file, and their forms, in order. */
export interface PostingsWriter {
  add: (root: string, forms: readonly (readonly [form: string, postings: Postings])[]) => void;
  /** How many bytes were written so far. */
  length: () => number;
  /** The parts of the file, each of one kind of number. */
  done: () => Uint8Array[];
}

/** A file of postings: the roots and forms with the sizes of what belongs to each; all article numbers; all counts; all places. */
export const makePostingsWriter = (): PostingsWriter => {
  const [list, articles, counts, places] = [makeByteWriter(), makeByteWriter(), makeByteWriter(), makeByteWriter()];
  const grownBy = (writer: ByteWriter, write: () => void): number => {
    const before = writer.length();
    write();
    return writer.length() - before;
  };
  return {
    add: (root, forms) => {
      list.text(root);
      list.number(forms.length);
      for (const [form, postings] of forms) {
        const { places: own } = postings;
        list.text(form === root ? '' : form);
        list.number(postings.articles.length);
        list.number(grownBy(articles, () => writeArticles(articles, postings)));
        list.number(own === null ? APART : 1 + grownBy(places, () => writePlaces(places, postings.counts, own)));
        counts.bytes(postings.counts);
      }
    },
    length: () => list.length() + articles.length() + counts.length() + places.length(),
    done: () => {
      const sizes = makeByteWriter();
      for (const part of [list, articles, counts]) sizes.number(part.length());
      return [sizes, list, articles, counts, places].map((part) => part.done());
    },
  };
};

/** Stands for the size of places that are kept apart; other sizes are one more than they are. */
const APART = 0;

/** The roots of a file and their forms. Throws a RangeError when the file is cut off or another one. */
export const readPostings = (file: Uint8Array): Map<string, PackedForm[]> => {
  const reader = makeByteReader(file);
  const sizes = [reader.number(), reader.number(), reader.number()];
  const [list, articles, counts] = sizes.map((size) => makeByteReader(reader.bytes(size)));
  const roots = new Map<string, PackedForm[]>();
  if (!list || !articles || !counts) return roots;
  const readForm = (root: string): PackedForm => {
    const form = list.text() || root;
    const length = list.number();
    const packed = articles.bytes(list.number());
    const placesSize = list.number();
    const own = counts.bytes(length);
    const places = placesSize === APART ? null : reader.bytes(placesSize - 1);
    let unpacked: Postings | undefined;
    return {
      form,
      articles: length,
      unpack: () => {
        unpacked ??= {
          articles: readArticles(packed, length),
          counts: own,
          places: places && readPlaces(places, own),
        };
        return unpacked;
      },
    };
  };
  while (!list.isDone()) {
    const root = list.text();
    roots.set(
      root,
      Array.from({ length: list.number() }, () => readForm(root)),
    );
  }
  return roots;
};

const writeArticles = (writer: ByteWriter, { articles }: Postings): void => {
  let before = -1;
  for (const article of articles) {
    writer.number(article - before - 1);
    before = article;
  }
};

const readArticles = (bytes: Uint8Array, length: number): Uint32Array => {
  const { number } = makeByteReader(bytes);
  let before = -1;
  return Uint32Array.from({ length }, () => {
    before += number() + 1;
    return before;
  });
};

const writePlaces = (writer: ByteWriter, counts: Uint8Array, places: Uint32Array): void => {
  let at = 0;
  for (const count of counts) {
    let before = 0;
    for (const end = at + (count & MOST_COUNTED); at < end; at += 1) {
      const place = places[at] ?? 0;
      writer.number(place - before);
      before = place;
    }
  }
};

const readPlaces = (bytes: Uint8Array, counts: Uint8Array): Uint32Array => {
  const { number } = makeByteReader(bytes);
  const places = new Uint32Array(counts.reduce((sum, count) => sum + (count & MOST_COUNTED), 0));
  let at = 0;
  for (const count of counts) {
    let before = 0;
    for (const end = at + (count & MOST_COUNTED); at < end; at += 1) {
      before += number();
      places[at] = before;
    }
  }
  return places;
};
