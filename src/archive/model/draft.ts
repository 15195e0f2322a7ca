import type { BylineJob } from '../language/byline-labels.ts';
import type { Found } from './found.ts';
import type { IsoDate, TopicId } from './ids.ts';
import type { Problem } from './problem.ts';
import type { Span } from './span.ts';

/** One place where the text names a person. */
export interface Mention {
  /** The name as printed, {@link tidy}. */
  form: string;
  at: Span;
  /** The strongest sign that this is a person. */
  rule: string;
  /** The office printed beside the name. */
  role: Found<string> | undefined;
  /** Mentions of one person in this article share a number. */
  person: number;
}

/** Speech between quotation marks. */
export interface DraftQuote {
  at: Span;
  text: string;
  /** The number of the person who speaks, as in {@link Mention}, and the words that tell. */
  speaker: Found<number> | undefined;
}

/** What one text says of itself, before the archive and the archivist are asked. Missing values are undefined, lists empty. */
export interface Draft {
  headline: Found<string> | undefined;
  kicker: Found<string> | undefined;
  published: Found<IsoDate> | undefined;
  /** Last possible day where `published` opens an interval. */
  publishedLatest: IsoDate | undefined;
  eventDays: Found<IsoDate>[];
  /** The registry's name where it knows the outlet, else the name as printed. */
  outlet: Found<string> | undefined;
  agency: Found<string> | undefined;
  dateline: Found<string> | undefined;
  citedSources: Found<string>[];
  authors: Found<{ name: string; job: Exclude<BylineJob, 'supplier'> }>[];
  captions: { text: string; at: Span; credit: Found<string> | undefined }[];
  mentions: Mention[];
  topics: { id: TopicId; score: number; words: { word: string; at: Span }[] }[];
  quotes: DraftQuote[];
  problems: Problem[];
}
