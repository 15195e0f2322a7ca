import type { CleanText } from './clean-text.ts';
import type { Draft } from './draft.ts';
import type { SourceText } from './source-text.ts';

/** One source with all that was read from it. */
export interface Drafted {
  source: SourceText;
  page: CleanText;
  draft: Draft;
}
