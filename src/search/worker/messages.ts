import type { SearchSource } from '../search-source.ts';

/** What a page may ask of a search in a worker. */
export type Question = keyof SearchSource;

/** A call of the search: which one, and with what. The first message a worker gets says where the files lie. */
export interface Call {
  number: number;
  question: Question;
  values: unknown[];
}

/** What came of a call: a value, or the sentence of the error. */
export type Reply = { number: number; value: unknown } | { number: number; error: string };

/** Where the files of the index and the texts of articles lie, as full addresses. */
export interface Places {
  index: string;
  articles: string;
}
