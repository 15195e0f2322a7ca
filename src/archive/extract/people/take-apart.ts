import type { BlockKind, CleanText } from '../../model/clean-text.ts';
import type { Token, Tokenise } from './tokenise.ts';

/** The words and marks of one block that tells the news. */
export interface BlockTokens {
  kind: BlockKind;
  tokens: readonly Token[];
}

/** A page taken apart once for all who read its words. */
export interface PageTokens {
  text: string;
  blocks: readonly BlockTokens[];
}

/** Blocks that tell who made the page, and when: none of the news. */
const IMPRINT: ReadonlySet<BlockKind> = new Set<BlockKind>(['credit', 'byline', 'timestamp']);

/** The words of every block that tells the news. */
export const takeApart = ({ text, blocks }: CleanText, tokenise: Tokenise): PageTokens => ({
  text,
  blocks: blocks.flatMap(({ kind, at }) => (IMPRINT.has(kind) ? [] : [{ kind, tokens: tokenise(text, at) }])),
});
