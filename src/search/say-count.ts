import { searchStrings } from '../strings/id.ts';
import type { SearchAnswer } from './search-source.ts';

/** The one sentence that tells how much was found; read aloud after every search. Empty for an empty query. */
export const sayCount = ({ query, readings, names, total, complete }: SearchAnswer): string => {
  if (readings.length === 0) return '';
  if (total === 0)
    return names.length === 0 ? searchStrings.none(query.trim()) : searchStrings.foundNames(names.length);
  if (complete === total) return searchStrings.found(total);
  return complete === 0 ? searchStrings.foundPartial(total) : searchStrings.foundComplete(complete, total - complete);
};
