import { searchStrings } from '../../strings/id.ts';
import type { SearchAnswer } from '../search-source.ts';

const { found, foundComplete, foundNames, foundPartial, nameCount, none, noneFiltered, noneOfFiltered } = searchStrings;

const sayArticles = (total: number, complete: number): string => {
  if (complete === total) return found(total);
  return complete === 0 ? foundPartial(total) : foundComplete(complete, total - complete);
};

/**
 * How much was found, in one or two sentences that are read aloud after every search; empty when nothing was asked. `isFiltered` says
 * whether filters narrowed it.
 */
export const sayCount = ({ query, readings, names, total, complete }: SearchAnswer, isFiltered: boolean): string => {
  if (readings.length === 0 && !isFiltered) return '';
  if (total + names.length === 0) {
    if (!isFiltered) return none(query.trim());
    return readings.length === 0 ? noneFiltered : noneOfFiltered(query.trim());
  }
  const kinds = Array.from(
    Map.groupBy(names, ({ kind }) => kind),
    ([kind, ofKind]) => nameCount[kind](ofKind.length),
  );
  const sentences = [
    total > 0 ? sayArticles(total, complete) : '',
    kinds.length > 0 ? foundNames(kinds.join(', ')) : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
};
