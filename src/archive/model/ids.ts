import { z } from 'zod';

/** A calendar day as `YYYY-MM-DD`. Local to the article; no time, no zone. */
export const isoDateSchema = z.iso.date().brand<'IsoDate'>();
export type IsoDate = z.infer<typeof isoDateSchema>;

/** The last part of an address: lower-case ASCII letters, digits and single hyphens, at most 80 characters. */
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);

export const articleSlugSchema = slug.brand<'ArticleSlug'>();
export type ArticleSlug = z.infer<typeof articleSlugSchema>;

export const personSlugSchema = slug.brand<'PersonSlug'>();
export type PersonSlug = z.infer<typeof personSlugSchema>;

export const outletSlugSchema = slug.brand<'OutletSlug'>();
export type OutletSlug = z.infer<typeof outletSlugSchema>;

export const topicIdSchema = slug.brand<'TopicId'>();
export type TopicId = z.infer<typeof topicIdSchema>;
