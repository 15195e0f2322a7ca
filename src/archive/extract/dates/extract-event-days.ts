import type { CleanText } from '../../model/clean-text.ts';
import { enclosedBy } from '../../model/enclosed-by.ts';
import type { Found } from '../../model/found.ts';
import type { IsoDate } from '../../model/ids.ts';
import type { ResolvedDate } from './resolve-dates.ts';

/** The days the article writes about, in its body and captions: ascending, each once, at its first place. */
export const extractEventDays = ({ blocks }: CleanText, dates: readonly ResolvedDate[]): Found<IsoDate>[] => {
  const isTold = enclosedBy(
    blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'caption').map(({ at }) => at),
  );
  const days = new Map<IsoDate, Found<IsoDate>>();
  for (const { at, resolved, rule, stated } of dates) {
    if (days.has(resolved) || !isTold(at)) continue;
    days.set(resolved, { value: resolved, at, rule, certainty: stated ? 'stated' : 'inferred' });
  }
  return [...days.values()].sort((a, b) => (a.value < b.value ? -1 : 1));
};
