import { z } from 'zod';

/** What is wrong with a dropped file, where, and how to mend it. */
export const problemSchema = z.object({
  code: z.string(),
  /** error: the build must not publish. warning: the archivist should look. */
  severity: z.enum(['error', 'warning']),
  file: z.string(),
  /** Counted from 1. */
  line: z.int().positive(),
  /** A sentence in Indonesian with the cure. */
  message: z.string(),
});
export type Problem = z.infer<typeof problemSchema>;
