import type { Facet, Filters } from '../search-source.ts';
import { type FilterSources, makeFilter } from './filter-articles.ts';

const KINDS: readonly Facet['kind'][] = ['topic', 'person', 'outlet', 'year'];
/** No more choices of a kind than a reader looks through. */
const MOST = 50;

/**
 * Counts what each choice would leave of the found articles. A choice takes the place of the one chosen before it of the same kind, so a
 * kind is counted over the articles that pass the filters of the other kinds.
 */
export const countFacets = (found: Uint32Array, filters: Filters, sources: FilterSources): Facet[] =>
  KINDS.map((kind) => {
    const { [kind]: chosen = null, ...others } = filters;
    const passing = found.filter(makeFilter(others, sources));
    const counts = kind === 'year' ? countYears(passing, sources) : countNames(passing, kind, sources);
    if (chosen !== null) keepChosen(counts, kind, chosen, sources);
    const values = [...counts]
      .map(([id, { name, articles }]) => ({ id, name, articles }))
      .sort((a, b) =>
        kind === 'year' ? Number(b.id) - Number(a.id) : b.articles - a.articles || (a.name < b.name ? -1 : 1),
      )
      .filter(({ id }, place) => place < MOST || id === chosen);
    return { kind, values, chosen };
  });

type Count = Map<string, { name: string; articles: number }>;

/** A reader must be able to take back a choice that left nothing. */
const keepChosen = (counts: Count, kind: Facet['kind'], id: string, { names }: FilterSources): void => {
  const name = kind === 'year' ? id : names.find((own) => own.kind === kind && own.id === id)?.name;
  if (name !== undefined && !counts.has(id)) counts.set(id, { name, articles: 0 });
};

const countYears = (found: Uint32Array, { columns }: FilterSources): Count => {
  const counts: Count = new Map();
  for (const article of found) {
    const year = columns.years[article] ?? 0;
    if (year > 0) add(counts, `${year}`, `${year}`);
  }
  return counts;
};

const countNames = (found: Uint32Array, kind: Facet['kind'], { columns, names, people }: FilterSources): Count => {
  const counts: Count = new Map();
  const lists = kind === 'person' ? people : columns.names;
  for (const article of found) {
    for (const number of lists[article] ?? []) {
      const name = names[number];
      if (name?.kind === kind) add(counts, name.id, name.name);
    }
  }
  return counts;
};

const add = (counts: Count, id: string, name: string): void => {
  const known = counts.get(id);
  if (known) known.articles += 1;
  else counts.set(id, { name, articles: 1 });
};
