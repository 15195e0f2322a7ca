import type { Excerpt } from './excerpt.ts';
import type { Piece } from './mark.ts';
import type { Reading } from './reading.ts';

/** A person, topic or outlet that the query names. */
export interface NameHit {
  kind: 'person' | 'topic' | 'outlet';
  name: Piece[];
  /** The form that was found when it is not part of the name: Jokowi for Joko Widodo. */
  form: string | null;
  /** The office of a person; null where none is known. */
  role: string | null;
  href: string;
  articles: number;
}

/** An article that answers the query. */
export interface ArticleHit {
  href: string;
  title: Piece[];
  /** Whether the title was made from the lead. */
  made: boolean;
  /** `YYYY-MM-DD`, or null when the day is unknown. */
  day: string | null;
  /** The day as readers write it; empty when it is unknown. */
  dayText: string;
  outlet: string | null;
  excerpt: Excerpt;
  /** The topics, outlets or people that make it an answer to a word it does not print. */
  by: { kind: NameHit['kind']; name: string }[];
  /** Words of the query that the archive has but this article lacks, as typed or as repaired. */
  lacks: string[];
}

/** What the archive answers to a query. */
export interface SearchAnswer {
  query: string;
  /** How each word was understood, in the order typed, without those that carry no subject. */
  readings: Pick<Reading, 'typed' | 'how' | 'named'>[];
  /** Best first, grouped by nothing. */
  names: NameHit[];
  /** Best first, at most as many as were asked for: those with every word, then those with some. */
  articles: ArticleHit[];
  /** How many articles answer, and how many of them hold every word the archive knows. */
  total: number;
  complete: number;
}

/** Where answers come from. The page knows only this, so that small and large archives can keep their index in different ways. */
export interface SearchSource {
  /** Begins to load what the first search needs; resolves when it is there, rejects when it cannot be had (offline, gone, or not what it should be). */
  prepare(): Promise<void>;
  /** Answers with at most `limit` articles. An empty query has an empty answer. Rejects as `prepare` does; a later call tries again. */
  search(query: string, limit: number): Promise<SearchAnswer>;
}
