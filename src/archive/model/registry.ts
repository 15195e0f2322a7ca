import { z } from 'zod';
import { outletSlugSchema, personSlugSchema, topicIdSchema } from './ids.ts';

/** One entry of `content/registry/outlets.yaml`. */
export const outletEntrySchema = z.strictObject({
  name: z.string().min(1),
  /** Default: made from the name. */
  slug: outletSlugSchema.optional(),
  kind: z.enum(['outlet', 'agency', 'government']).default('outlet'),
  /** Host names without `www.`; the first is the home page. A subdomain of one belongs to it too. */
  domains: z.array(z.string()).default([]),
  /** Other ways the outlet prints its name in a dateline, a credit or an address: "Pos Jateng", "detikNews". */
  names: z.array(z.string()).default([]),
  /** Desk marks of a wire service: "Ant" in "n Ant/N-3". */
  marks: z.array(z.string()).default([]),
  /** Menu lines that give the outlet away when a whole page was pasted. */
  menus: z.array(z.string()).default([]),
});
export type OutletEntry = z.infer<typeof outletEntrySchema>;

/** One entry of `content/registry/people.yaml`. */
export const personEntrySchema = z.strictObject({
  name: z.string().min(1),
  /** Default: made from the name. */
  slug: personSlugSchema.optional(),
  /** Other printed forms of the same person. */
  aliases: z.array(z.string()).default([]),
  /** Never shown anywhere, in no list and no address. */
  hidden: z.boolean().default(false),
});
export type PersonEntry = z.infer<typeof personEntrySchema>;

/** One entry of `content/registry/topics.yaml`. */
export const topicEntrySchema = z.strictObject({
  id: topicIdSchema,
  label: z.string().min(1),
  description: z.string().default(''),
  /** IPTC Media Topic, `medtop:` and eight digits. */
  iptc: z
    .string()
    .regex(/^medtop:\d{8}$/)
    .optional(),
  /** Word or phrase → weight, 1 for an ordinary sign, up to 5 for a sure one. A word matches its inflected forms too. */
  words: z.record(z.string(), z.number().positive()),
});
export type TopicEntry = z.infer<typeof topicEntrySchema>;

/** Facts and corrections the archivist edits; no code. */
export interface Registry {
  outlets: OutletEntry[];
  people: PersonEntry[];
  topics: TopicEntry[];
}

/** `content/site.yaml`. */
export const siteSchema = z.strictObject({
  name: z.string().min(1),
  description: z.string().default(''),
  language: z.string().default('id'),
  /** Where the archive is published, scheme and host. */
  url: z.url({ protocol: /^https?$/ }),
});
export type Site = z.infer<typeof siteSchema>;
