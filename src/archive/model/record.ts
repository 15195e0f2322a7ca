import type { Certainty } from './found.ts';

/** One article as `npm run --silent read` prints it: a public contract, described in the README. */
export interface ArticleRecord {
  file: string;
  title: string | null;
  displayTitle: string;
  published: string | null;
  publishedCertainty: Certainty | null;
  publishedLatest: string | null;
  eventDates: string[];
  outlet: string | null;
  agency: string | null;
  dateline: string | null;
  authors: string[];
  people: { name: string; forms: string[]; role: string | null }[];
  topics: string[];
  quotes: { speaker: string | null; text: string }[];
  body: string[];
  captions: string[];
  setAside: { text: string; reason: string }[];
  /** By field: `published`, `outlet`; members of a list by place: `people[0]`, `people[0].role`, `quotes[1].speaker`. */
  evidence: Record<string, Evidence>;
  problems: { code: string; line: number; message: string }[];
}

/** The words a value was read from: UTF-16 offsets into the file as dropped. */
export interface Evidence {
  start: number;
  end: number;
  rule: string;
  certainty: Certainty;
}
