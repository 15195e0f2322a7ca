import { z } from 'zod';
import { spanSchema } from './found.ts';
import type { Span } from './span.ts';

/**
 * What a stretch of the article is.
 * timestamp: the line an outlet prints its hour of publication in. credit: who made the photo. byline: who wrote, edited or supplied the text.
 */
export const blockKinds = [
  'kicker',
  'headline',
  'timestamp',
  'caption',
  'credit',
  'subheading',
  'paragraph',
  'byline',
] as const;

export type BlockKind = (typeof blockKinds)[number];

export interface Block {
  kind: BlockKind;
  at: Span;
}

/** Furniture: words of the page that are not the article, and the rule that knew them. */
export interface SetAside {
  at: Span;
  reason: string;
}

/**
 * A dropped text with article and furniture told apart. Every visible character after the front matter lies in exactly one block or
 * one piece set aside; a piece set aside may lie inside a block (an advertisement in mid-sentence).
 */
export interface CleanText {
  /**
   * As long as the text as dropped, offset for offset: what was set aside, invisible characters and the front matter are spaces.
   * Extractors read this text, so a sentence with a hole reads on, and every match is a span of the file.
   */
  text: string;
  blocks: Block[];
  setAside: SetAside[];
}

export const blockSchema = z.object({ kind: z.enum(blockKinds), at: spanSchema });
export const setAsideSchema = z.object({ at: spanSchema, reason: z.string() });
