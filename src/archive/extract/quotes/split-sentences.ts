import type { Span } from '../../model/span.ts';

// "… ekonomi. Menteri …"   but not "Sidharto R. Suryodipuro" nor "dr. Bunga"
const BOUNDARY = /(?<!\b\p{Lu}|\b(?:dr|Dr|Prof|Ir|H|Hj|No|Jl|St))[.!?]["”’)]*\s+(?=["“(]?[\p{Lu}\d])/gu;

/** The sentences of `text` between the ends of `within`, as spans. */
export const splitSentences = (text: string, { start, end }: Span): Span[] => {
  const sentences: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(BOUNDARY)) {
    const to = start + match.index + match[0].trimEnd().length;
    sentences.push({ start: from, end: to });
    from = start + match.index + match[0].length;
  }
  if (from < end) sentences.push({ start: from, end });
  return sentences;
};
