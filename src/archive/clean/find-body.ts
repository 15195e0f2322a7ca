import { findDatelineHead } from '../language/dateline.ts';
import { isParagraph } from './furniture-rule.ts';
import type { Line } from './split-lines.ts';

/**
 * The place among `lines` where the article itself begins: its dateline, else its first paragraph that is no caption. The number of
 * lines when it has neither.
 */
export const findBody = (lines: readonly Line[], isCaption: (line: Line, place: number) => boolean): number => {
  const dated = lines.findIndex(
    (line, place) => isParagraph(line) && !isCaption(line, place) && findDatelineHead(line.text) !== undefined,
  );
  if (dated !== -1) return dated;
  const paragraph = lines.findIndex((line, place) => isParagraph(line) && !isCaption(line, place));
  return paragraph === -1 ? lines.length : paragraph;
};
