import type { CleanText } from '../../model/clean-text.ts';
import type { Found } from '../../model/found.ts';
import type { OutletFinder } from './create-outlet-finder.ts';
import type { DatelinePart } from './read-dateline.ts';
import type { BylineName } from './split-names.ts';

/** The wire service the text was taken from: named in the byline, in the dateline, or by its mark at the end; undefined for none. */
export const extractAgency = (
  { text, blocks }: CleanText,
  bylines: readonly BylineName[],
  parts: readonly DatelinePart[],
  find: OutletFinder,
): Found<string> | undefined => {
  const agency = (printed: string) =>
    [find.byName(printed), find.byMark(printed)].find((entry) => entry?.kind === 'agency');
  for (const { name, at } of bylines) {
    const entry = agency(name);
    if (entry) return { value: entry.name, at, rule: 'byline', certainty: 'stated' };
  }
  const part = parts.find(({ kind }) => kind === 'agency');
  if (part) return { value: agency(part.text)?.name ?? part.text, at: part.at, rule: 'dateline', certainty: 'stated' };
  // n Ant/N-3   (Ant)
  for (const { at } of blocks.filter(({ kind }) => kind === 'byline')) {
    const words = text.slice(at.start, at.end);
    // "(dpa, AFP, epd)": a text put together from several is no one's.
    if (words.includes(',')) continue;
    for (const match of words.matchAll(/[\p{L}]+/gu)) {
      const entry = find.byMark(match[0]);
      const start = at.start + match.index;
      if (entry)
        return {
          value: entry.name,
          at: { start, end: start + match[0].length },
          rule: 'desk-mark',
          certainty: 'stated',
        };
    }
  }
  return undefined;
};
