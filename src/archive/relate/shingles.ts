/** Words in a row that two texts must share. Five as in the study of reprints: shorter runs are common phrases. */
const SIZE = 5;

/** The runs of five words of a text, lower case, as they stand in it: what reprints share. */
export const shingles = (text: string): ReadonlySet<string> => {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const runs = new Set<string>();
  for (let start = 0; start + SIZE <= words.length; start += 1) runs.add(words.slice(start, start + SIZE).join(' '));
  return runs;
};

/** Of the smaller set's members the share, 0..1, that the other has too. */
export const containment = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const run of small) if (large.has(run)) shared += 1;
  return shared / small.size;
};
