import type { Span } from '../model/span.ts';
import { sentenceEnd } from './sentence-end.ts';

/** The sentences of `text` between the ends of `within`, as spans without the white space between them. */
export const splitSentences = (text: string, { start, end }: Span): Span[] => {
  const sentences: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(sentenceEnd)) {
    const to = start + match.index + match[0].trimEnd().length;
    sentences.push({ start: from, end: to });
    from = start + match.index + match[0].length;
  }
  if (from < end) sentences.push({ start: from, end });
  return sentences;
};
