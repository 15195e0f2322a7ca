import type { Excerpt } from './engine/excerpt.ts';
import type { Piece } from './engine/mark.ts';
import type { NameKind } from './format/manifest.ts';
import type { Reading } from './query/reading.ts';

/** What narrows a search: the id or slug of a name of each kind, and a year of publication. */
export type Filters = Partial<Record<NameKind | 'year', string>>;

/** What a reader asks for. */
export interface SearchRequest {
  query: string;
  filters: Filters;
  order: 'best' | 'newest';
  /** At most so many articles are made ready to show. */
  limit: number;
}

/** A person, topic or outlet that the query names. */
export interface NameHit {
  kind: NameKind;
  name: Piece[];
  /** The form that was found when it is not part of the name: Jokowi for Joko Widodo. */
  form: string | null;
  /** The office of a person; null where none is known. */
  role: string | null;
  href: string;
  articles: number;
}

/** An edition of a story: enough to name it. */
export interface Edition {
  href: string;
  title: string;
  day: string | null;
  outlet: string | null;
}

/** An article that answers the query. */
export interface ArticleHit {
  /** Its number in the index, to ask for its excerpt. */
  number: number;
  href: string;
  title: Piece[];
  /** Whether the title was made from the lead. */
  made: boolean;
  /** `YYYY-MM-DD`, or null when the day is unknown. */
  day: string | null;
  outlet: string | null;
  /** The topics or outlets that make it an answer to a word it does not print. */
  by: { kind: NameKind; name: string }[];
  /** Words of the query that the archive has but this article lacks, as typed or as repaired. */
  lacks: string[];
  /** Other editions of the same story that answer as well, best first; the first few of them. */
  editions: Edition[];
  /** How many other editions answer. */
  otherEditions: number;
}

/** A choice that narrows the results: choosing it leaves so many articles. */
export interface FacetValue {
  /** What goes into {@link Filters}. */
  id: string;
  name: string;
  articles: number;
}

/** The choices of one kind, most articles first, years newest first. */
export interface Facet {
  kind: NameKind | 'year';
  values: FacetValue[];
  /** The value that narrows the results now; it is among `values` also when no article is left. */
  chosen: string | null;
}

/** What the archive answers to a query. */
export interface SearchAnswer {
  query: string;
  /** How each word was understood, in the order typed, without those that carry no subject. */
  readings: Pick<Reading, 'typed' | 'how' | 'named' | 'offers'>[];
  /** Best first, grouped by nothing. */
  names: NameHit[];
  /** At most as many stories as were asked for: those with every word, then those with some, or newest first. */
  articles: ArticleHit[];
  /** How many articles answer, editions counted one by one, and how many of them hold every word the archive knows. */
  total: number;
  complete: number;
  /** How many stories these are: as many as can be shown. */
  stories: number;
}

/**
 * Where answers come from. Everything rejects when the index cannot be had (offline, gone, or not what it should be); a later call tries
 * again.
 */
export interface SearchSource {
  /** Begins to load what the first search needs. */
  prepare(): Promise<void>;
  /** Without query and filters the answer is empty; with filters alone it is all they leave, newest first. */
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** How many articles each choice would leave, for the same request. */
  facets(request: Omit<SearchRequest, 'order' | 'limit'>): Promise<Facet[]>;
  /** The best words of an article around what the query asks for; null when its text cannot be had. */
  excerpt(query: string, article: number): Promise<Excerpt | null>;
  /** The names that what is being typed may mean; asked at every letter, it needs no text. */
  suggest(query: string): Promise<NameHit[]>;
}
