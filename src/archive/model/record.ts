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
  evidence: Record<string, Evidence | Evidence[]>;
  problems: { code: string; line: number; message: string }[];
}

export interface Evidence {
  start: number | null;
  end: number | null;
  rule: string;
  certainty: Certainty;
}
