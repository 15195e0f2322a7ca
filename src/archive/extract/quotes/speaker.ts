import type { Span } from '../../model/span.ts';

/**
 * Who is said to speak. person: one the text names. pronoun: a word that stands for one ("ujarnya"), who before speaking `acts` ("Ia
 * tertawa, lalu menulis: …"). self: "saya", who may be the reporter. description: words that do ("ujar pemain asal Jember itu"), which
 * may be a stranger's ("kata petani itu"). phrase: words that name nobody ("kata polisi").
 */
export type Speaker =
  | { kind: 'person'; person: number; at: Span; rule: string }
  | { kind: 'pronoun'; acts?: boolean; at: Span }
  | { kind: 'self'; at: Span }
  | { kind: 'description'; words: string; stranger: boolean; at: Span }
  | { kind: 'phrase' };
