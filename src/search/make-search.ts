import type { SearchIndex } from '../publish/search-records.ts';
import { readQuery } from './read-query.ts';
import { indexArticles, searchArticles } from './search-articles.ts';
import { indexNames, searchNames } from './search-names.ts';
import type { SearchAnswer } from './search-source.ts';
import { makeVocabulary } from './vocabulary.ts';

/**
 * A search over one archive: what the query means is read from the archive's own words, then names and articles are looked up.
 * Pure once made. A query without a letter or digit has an empty answer.
 */
export const makeSearch = (records: SearchIndex): ((query: string, limit: number) => SearchAnswer) => {
  const articles = indexArticles(records);
  const names = indexNames(records.names);
  const vocabulary = makeVocabulary([articles, names]);
  return (query, limit) => {
    const readings = readQuery(query, vocabulary);
    return {
      query,
      readings: readings.filter((reading) => !reading.optional).map(({ typed, how, named }) => ({ typed, how, named })),
      names: searchNames(readings, records.names, names),
      ...searchArticles(readings, records, articles, limit),
    };
  };
};
