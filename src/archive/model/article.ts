import { z } from 'zod';
import { blockSchema, setAsideSchema } from './clean-text.ts';
import { certaintySchema, foundSchema, spanSchema } from './found.ts';
import { articleSlugSchema, isoDateSchema, outletSlugSchema, personSlugSchema, topicIdSchema } from './ids.ts';
import { problemSchema } from './problem.ts';

const outletRefSchema = z.object({ slug: outletSlugSchema, name: z.string() });

/** A person in the news of one article, with every place that names them. */
export const articlePersonSchema = z.object({
  slug: personSlugSchema,
  /** The archive's name for the person, not necessarily a form printed here. */
  name: z.string(),
  /** The office as printed. */
  role: foundSchema(z.string()).nullable(),
  /** In text order; empty when only the archivist names the person. */
  mentions: z.array(z.object({ form: z.string(), at: spanSchema, rule: z.string() })),
  certainty: certaintySchema,
});
export type ArticlePerson = z.infer<typeof articlePersonSchema>;

/** A topic with the words that caused it, heaviest first; no words when only the archivist names the topic. */
export const articleTopicSchema = z.object({
  id: topicIdSchema,
  score: z.number(),
  words: z.array(z.object({ word: z.string(), at: spanSchema })),
  certainty: certaintySchema,
});
export type ArticleTopic = z.infer<typeof articleTopicSchema>;

/** Words printed between quotation marks as somebody's speech. */
export const quoteSchema = z.object({
  text: z.string(),
  /** The words alone, without the marks. */
  at: spanSchema,
  /** null when the text does not tell. */
  speaker: foundSchema(z.object({ slug: personSlugSchema, name: z.string() })).nullable(),
});
export type Quote = z.infer<typeof quoteSchema>;

/** Why two articles belong together, strongest first. */
export const relationKinds = ['reprint', 'event', 'people', 'topic'] as const;

/**
 * Another article and what joins it to this one. reprint: an edition of the same story. event: the same people on the same day.
 * `strength` lies in 0..1 and orders relations of one kind.
 */
export const relationSchema = z.object({
  slug: articleSlugSchema,
  kind: z.enum(relationKinds),
  people: z.array(personSlugSchema),
  topics: z.array(topicIdSchema),
  days: z.array(isoDateSchema),
  strength: z.number(),
});
export type Relation = z.infer<typeof relationSchema>;

/** One article as the archive knows it: everything but its text, which is read again from `file` when a page shows it. */
export const articleSchema = z.object({
  slug: articleSlugSchema,
  /** Older addresses that lead here. */
  aliases: z.array(articleSlugSchema),
  /** Path under `content/`. */
  file: z.string(),
  sha256: z.string(),
  byteLength: z.int(),
  draft: z.boolean(),
  url: foundSchema(z.string()).nullable(),
  /** The headline as printed or as given; null when there is none. */
  title: foundSchema(z.string()).nullable(),
  /** What pages show: the headline, or a title made from the lead. */
  displayTitle: z.string(),
  kicker: foundSchema(z.string()).nullable(),
  summary: foundSchema(z.string()).nullable(),
  /** The first sentences of the body, for lists, below a made title those after it; at most 240 characters, cut at a word. */
  lead: z.string(),
  published: foundSchema(isoDateSchema).nullable(),
  /** Last possible day when `published` opens an interval; null for a single day. */
  publishedLatest: isoDateSchema.nullable(),
  /** Days written in the article, ascending, each once. */
  eventDays: z.array(foundSchema(isoDateSchema)),
  outlet: foundSchema(outletRefSchema).nullable(),
  agency: foundSchema(outletRefSchema).nullable(),
  /** The place of the dateline as a person writes it: Jakarta. */
  dateline: foundSchema(z.string()).nullable(),
  /** Whom the article says it quotes from: "dilansir dari setkab.go.id". */
  citedSources: z.array(foundSchema(z.string())),
  authors: z.array(foundSchema(z.object({ name: z.string(), job: z.enum(['reporter', 'editor']) }))),
  people: z.array(articlePersonSchema),
  topics: z.array(articleTopicSchema),
  quotes: z.array(quoteSchema),
  captions: z.array(z.object({ text: z.string(), at: spanSchema, credit: foundSchema(z.string()).nullable() })),
  blocks: z.array(blockSchema),
  setAside: z.array(setAsideSchema),
  relations: z.array(relationSchema),
  problems: z.array(problemSchema),
});
export type Article = z.infer<typeof articleSchema>;
