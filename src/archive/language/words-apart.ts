import { findSeams } from './find-seams.ts';

/** A word where it stands in a text: UTF-16 code units. */
export interface PlacedWord {
  word: string;
  index: number;
}

/** The matches of `pattern`, which knows words, in `text`; each cut where {@link findSeams} finds two. */
export const wordsApart = (text: string, pattern: RegExp): PlacedWord[] => {
  const seams = findSeams(text);
  const found: PlacedWord[] = [];
  let next = 0;
  for (const { 0: match, index } of text.matchAll(pattern)) {
    let from = index;
    const end = index + match.length;
    while ((seams[next] ?? end) < end) {
      const seam = seams[next] as number;
      if (seam > from) found.push({ word: text.slice(from, seam), index: from });
      from = Math.max(from, seam);
      next += 1;
    }
    found.push({ word: text.slice(from, end), index: from });
  }
  return found;
};
