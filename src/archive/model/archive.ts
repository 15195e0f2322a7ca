import type { Article } from './article.ts';
import type { ArticleSlug, IsoDate, OutletSlug, PersonSlug, TopicId } from './ids.ts';

/** A person over all articles. Lists of articles run newest first. */
export interface Person {
  slug: PersonSlug;
  name: string;
  /** Every printed form, most frequent first. */
  forms: string[];
  /** The office printed in the newest article that prints one. */
  role: string | null;
  articles: ArticleSlug[];
  /** Who stands in the same articles, most often first. */
  near: { slug: PersonSlug; articles: number }[];
}

export interface Topic {
  id: TopicId;
  label: string;
  description: string;
  /** IPTC Media Topic code, `medtop:` and eight digits; null for an archive's own topic without one. */
  iptc: string | null;
  articles: ArticleSlug[];
}

/** An outlet with the articles it printed, or a wire service with those taken from it. */
export interface Outlet {
  slug: OutletSlug;
  name: string;
  /** The outlet's home page; null when the registry does not know it. */
  url: string | null;
  kind: 'outlet' | 'agency' | 'government';
  articles: ArticleSlug[];
}

/** A day on the timeline: one that an article writes about, or on which an article that names no day came out. */
export interface TimelineDay {
  day: IsoDate;
  /** Articles published that day. */
  published: ArticleSlug[];
  /** Articles that write about that day. */
  about: ArticleSlug[];
}

/** Everything pages show, with finished lists; no page counts or sorts by itself. */
export interface Archive {
  /** Newest first; articles without a day last, by title. Drafts are not among them. */
  articles: Article[];
  bySlug: ReadonlyMap<string, Article>;
  /** By number of articles, then by name. Only people in at least one article. */
  people: Person[];
  topics: Topic[];
  outlets: Outlet[];
  /** Ascending. */
  timeline: TimelineDay[];
  /** Months with published articles, newest first: `2021-07`. */
  months: { month: string; articles: ArticleSlug[] }[];
}
