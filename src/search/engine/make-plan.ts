import { readQuery } from '../query/read-query.ts';
import type { Reading } from '../query/reading.ts';
import { type FoundArticles, findArticles } from './find-articles.ts';
import { lookUp } from './look-up.ts';
import type { OpenArchive } from './open-archive.ts';

/** A query understood and answered, before it is filtered, ordered and shown. */
export interface Plan {
  readings: readonly Reading[];
  found: FoundArticles;
}

/** Understands a query and finds what answers it; without a word to search for, every article answers. */
export const makePlan = async (query: string, archive: OpenArchive): Promise<Plan> => {
  const { index, vocabulary, columns } = archive;
  const readings = await readQuery(query, vocabulary);
  let place = 0;
  const lookups = await Promise.all(
    readings.flatMap((reading) => {
      const own = place;
      place += reading.choices[0]?.words.length ?? 1;
      return reading.optional ? [] : lookUp(reading, own, index, vocabulary);
    }),
  );
  const isEmpty = readings.length === 0;
  const found = isEmpty ? everyArticle(columns.words.length) : findArticles(lookups, columns, index.manifest.meanWords);
  // A number is taken for known until its postings are asked for.
  const empty = new Set(lookups.filter(({ forms }) => forms.length === 0).map(({ reading }) => reading));
  const known = readings.map(
    (reading): Reading =>
      reading.how === 'found' && empty.has(reading) ? { ...reading, how: 'missing', choices: [] } : reading,
  );
  return { readings: known, found };
};

const everyArticle = (articles: number): FoundArticles => ({
  numbers: Uint32Array.from({ length: articles }, (_, place) => articles - 1 - place),
  holds: new Uint32Array(articles),
  asked: [],
  complete: articles,
});
