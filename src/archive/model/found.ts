import { z } from 'zod';
import type { Span } from './span.ts';

/**
 * How sure a value is. given: the archivist wrote it. stated: the text says it. inferred: the text implies it.
 */
export type Certainty = 'given' | 'stated' | 'inferred';

/** A value, the words it was read from, and the rule that read it. `at` is null only where no words carry the value. */
export interface Found<T> {
  value: T;
  at: Span | null;
  rule: string;
  certainty: Certainty;
}

export const spanSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });

export const certaintySchema = z.enum(['given', 'stated', 'inferred']);

/** The schema of a {@link Found} around the schema of its value. */
export const foundSchema = <T extends z.ZodType>(value: T) =>
  z.object({ value, at: spanSchema.nullable(), rule: z.string(), certainty: certaintySchema });
