import { type BylineJob, bylineLabels, bylineLine } from '../../language/byline-labels.ts';
import type { CleanText } from '../../model/clean-text.ts';
import type { Span } from '../../model/span.ts';
import { tidy } from '../../model/tidy.ts';

/** One name in a byline, and what it did. */
export interface BylineName {
  name: string;
  job: BylineJob;
  at: Span;
}

/** Every name on the labelled byline lines, in text order: "Editor: A, B" gives two. */
export const readBylines = ({ text, blocks }: CleanText): BylineName[] =>
  blocks.flatMap(({ kind, at }) => {
    const line = kind === 'byline' ? bylineLine.exec(text.slice(at.start, at.end)) : null;
    const job = bylineLabels.get(line?.groups?.label?.toLowerCase() ?? '');
    const names = line?.groups?.names;
    if (!line || !job || !names) return [];
    const from = at.start + line[0].length - names.length;
    return [...names.matchAll(/(?:(?!\s(?:dan|&)\s)[^,;/|])+/g)].flatMap((match) => {
      const words = match[0].replace(/^\s*(?:(?:dan|&)\s)?\s*/, '');
      const start = from + match.index + (match[0].length - words.length);
      return tidy(words) === '' ? [] : [{ name: tidy(words), job, at: { start, end: start + words.trimEnd().length } }];
    });
  });
