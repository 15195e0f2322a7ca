import { findDatelineHead } from '../language/dateline.ts';
import { isParagraph } from './furniture-rule.ts';
import type { Line } from './split-lines.ts';

/** No page has more lines above its article; a longer list of short lines is the text itself. */
const MAX_HEAD = 1000;

/**
 * The place among `lines` where the article itself begins: its dateline, else its first paragraph that is no caption. The number of
 * lines when it has neither; 0 when more lines than any page has would stand above it.
 */
export const findBody = (lines: readonly Line[], isCaption: (line: Line, place: number) => boolean): number => {
  const top = lines.slice(0, MAX_HEAD);
  const opens = (line: Line, place: number): boolean => isParagraph(line) && !isCaption(line, place);
  const dated = top.findIndex((line, place) => opens(line, place) && findDatelineHead(line.text) !== undefined);
  const body = dated === -1 ? top.findIndex(opens) : dated;
  if (body !== -1) return body;
  return lines.length > MAX_HEAD ? 0 : lines.length;
};
