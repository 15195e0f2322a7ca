import type { CleanText } from '../../model/clean-text.ts';
import type { DraftQuote, Mention } from '../../model/draft.ts';
import type { Span } from '../../model/span.ts';

export const extractQuotes = (
  _page: CleanText,
  _speech: readonly Span[],
  _mentions: readonly Mention[],
): DraftQuote[] => [];
