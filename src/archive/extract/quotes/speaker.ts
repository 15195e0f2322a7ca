import type { Span } from '../../model/span.ts';

/** Who is said to speak: a person, a pronoun that stands for one, or a phrase that names nobody ("kata polisi"). */
export type Speaker =
  | { kind: 'person'; person: number; at: Span; rule: string }
  | { kind: 'pronoun'; verb: string; at: Span }
  | { kind: 'phrase' };
