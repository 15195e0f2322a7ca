import { type ByteReader, makeByteReader } from './byte-reader.ts';
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

/** Packs the postings of one form, behind those of the same root. */
export const writeForm = (writer: ByteWriter, form: string, { articles, counts, places }: Postings): void => {
  const data = makeByteWriter();
  let before = -1;
  for (const article of articles) {
    data.number(article - before - 1);
    before = article;
  }
  data.bytes(counts);
  if (places) writePlaces(data, counts, places);
  writer.text(form);
  writer.number(articles.length);
  writer.byte(places ? 1 : 0);
  writer.number(data.length());
  writer.bytes(data.done());
};

/** Begins a root of so many forms. */
export const writeRoot = (writer: ByteWriter, root: string, forms: number): void => {
  writer.text(root);
  writer.number(forms);
};

/** The roots of a file and their forms. Throws a RangeError when the file is cut off or another one. */
export const readPostings = (file: Uint8Array): Map<string, PackedForm[]> => {
  const reader = makeByteReader(file);
  const roots = new Map<string, PackedForm[]>();
  while (!reader.isDone()) {
    const root = reader.text();
    roots.set(
      root,
      Array.from({ length: reader.number() }, () => readForm(reader)),
    );
  }
  return roots;
};

const readForm = (reader: ByteReader): PackedForm => {
  const form = reader.text();
  const articles = reader.number();
  const hasPlaces = reader.byte() === 1;
  const data = reader.bytes(reader.number());
  let unpacked: Postings | undefined;
  return {
    form,
    articles,
    unpack: () => {
      unpacked ??= unpack(makeByteReader(data), articles, hasPlaces);
      return unpacked;
    },
  };
};

const unpack = (reader: ByteReader, length: number, hasPlaces: boolean): Postings => {
  const articles = new Uint32Array(length);
  let before = -1;
  for (let index = 0; index < length; index += 1) {
    before += reader.number() + 1;
    articles[index] = before;
  }
  const counts = reader.bytes(length);
  return { articles, counts, places: hasPlaces ? readPlaces(reader, counts) : null };
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

const readPlaces = (reader: ByteReader, counts: Uint8Array): Uint32Array => {
  const places = new Uint32Array(counts.reduce((sum, count) => sum + (count & MOST_COUNTED), 0));
  let at = 0;
  for (const count of counts) {
    let before = 0;
    for (const end = at + (count & MOST_COUNTED); at < end; at += 1) {
      before += reader.number();
      places[at] = before;
    }
  }
  return places;
};
