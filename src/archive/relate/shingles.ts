/** Words in a row that two texts must share. Five as in the study of reprints: shorter runs are common phrases. */
const SIZE = 5;

/** The runs of five words of a text, lower case, as they stand in it: what reprints share. */
export const shingles = (text: string): ReadonlySet<string> => {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const runs = new Set<string>();
  for (let start = 0; start + SIZE <= words.length; start += 1) runs.add(words.slice(start, start + SIZE).join(' '));
  return runs;
};

/** How many members two sets share, and what share, 0..1, of the smaller one that is. */
export const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): { shared: number; share: number } => {
  const { size: shared } = a.intersection(b);
  return { shared, share: shared / Math.max(1, Math.min(a.size, b.size)) };
};
